import * as z from 'zod';
import {
  type SendAlertsDeps,
  sendAlerts,
} from '../../shared/alerts/send-alerts.ts';
import type { Log } from '../../shared/domain/ports.ts';
import {
  type LoadReportDeps,
  loadReport,
} from '../../shared/report/load-report.ts';

const AlertRequest = z.object({
  siteId: z.string(),
  runId: z.string(),
  complete: z.boolean(),
  reportAddress: z.string(),
});

export type AlertDeps = LoadReportDeps & SendAlertsDeps & { readonly log: Log };

export function createHandler({ log, ...deps }: AlertDeps) {
  return async (event: unknown) => {
    const { siteId, runId, complete, reportAddress } =
      AlertRequest.parse(event);
    const report = await loadReport({ siteId, runId, complete }, deps);
    const sent = await sendAlerts({ runId, report, reportAddress }, deps);
    log.info('run ended', { siteId, runId, complete, sent });
    return { siteId, runId, complete, reportAddress, sent };
  };
}
