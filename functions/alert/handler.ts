import * as z from 'zod';
import {
  type SendAlertsDeps,
  sendAlerts,
} from '../../shared/alerts/send-alerts.ts';
import {
  type BriefTeamsDeps,
  briefTeams,
} from '../../shared/briefing/brief-teams.ts';
import type { Log } from '../../shared/domain/log.ts';
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

export type AlertDeps = LoadReportDeps &
  BriefTeamsDeps &
  SendAlertsDeps & { readonly log: Log };

export function createHandler({ log, ...deps }: AlertDeps) {
  return async (event: unknown) => {
    const { siteId, runId, complete, reportAddress } =
      AlertRequest.parse(event);
    const report = await loadReport({ siteId, runId, complete }, deps);
    const told = new Map(
      report.gaps.flatMap((gap) => (gap.told ? [[gap.id, gap.told]] : [])),
    );
    const briefings = await briefTeams({ siteId, runId, told }, deps);
    const sent = await sendAlerts(
      { runId, report, reportAddress, briefings },
      deps,
    );
    log.info('run ended', {
      siteId,
      runId,
      complete,
      sent,
      briefings: briefings.length,
    });
    return { siteId, runId, complete, reportAddress, sent };
  };
}
