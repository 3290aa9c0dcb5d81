import * as z from 'zod';
import { findSite } from '../../shared/domain/find-site.ts';
import type { Log } from '../../shared/domain/log.ts';
import { languageOf } from '../../shared/report/language-of.ts';
import {
  type LoadReportDeps,
  loadReport,
} from '../../shared/report/load-report.ts';
import {
  type WriteReportDeps,
  writeReport,
} from '../../shared/report/write-report.ts';

const ReportRequest = z.object({
  siteId: z.string(),
  runId: z.string(),
  complete: z.boolean(),
});

export type ReportDeps = LoadReportDeps &
  WriteReportDeps & { readonly log: Log };

export function createHandler({ log, reports, ...deps }: ReportDeps) {
  return async (event: unknown) => {
    const request = ReportRequest.parse(event);
    const report = await loadReport(request, deps);
    const { runId } = request;
    const lang = languageOf(await findSite(request.siteId, deps.sites));
    const address = await writeReport(report, { runId, lang }, { reports });
    log.info('report written', { runId, gaps: report.gaps.length, address });
    return { ...request, reportAddress: address };
  };
}
