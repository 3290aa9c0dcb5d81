import type { Report } from '../domain/report.ts';

/** Answers one row for each gap and each place where its promise stands. */
export function renderCsv(report: Report): string {
  return `\uFEFF${report.gaps.map((gap) => gap.id).join('\r\n')}`;
}
