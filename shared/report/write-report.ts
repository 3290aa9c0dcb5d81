import type { Report, ReportStore } from '../domain/report.ts';
import { renderCsv } from './render-csv.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import type { ReportLanguage } from './report-language.ts';

export type WriteReportDeps = { readonly reports: ReportStore };

/** Writes a run's report in all forms; answers where its page is found. */
export async function writeReport(
  report: Report,
  { runId, lang }: { readonly runId: string; readonly lang: ReportLanguage },
  { reports }: WriteReportDeps,
): Promise<string> {
  const folder = `${report.site.id}/${runId}`;
  await reports.put(
    `${folder}/report.json`,
    renderJson(report),
    'application/json',
  );
  await reports.put(
    `${folder}/report.csv`,
    renderCsv(report),
    'text/csv; charset=utf-8',
  );
  return reports.put(
    `${folder}/report.html`,
    renderHtml(report, { lang }),
    'text/html; charset=utf-8',
  );
}
