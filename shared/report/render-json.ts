import type { Report } from '../domain/report.ts';

/** Answers the report as `briefed.report/1`, indented, with a last newline. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
