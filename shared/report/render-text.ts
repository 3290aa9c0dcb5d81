import type { Report } from '../domain/report.ts';
import type { RenderOptions } from './report-language.ts';

export type TextOptions = RenderOptions & {
  /** Columns of the terminal; kept between 80 and 120. */
  readonly width: number;
  readonly colour: boolean;
  /** Where the full report is found, when it was written somewhere. */
  readonly reportAddress?: string | undefined;
};

/** Answers the gaps as a table for a terminal. */
export function renderText(report: Report, options: TextOptions): string {
  return `${report.gaps.length} gaps ${options.reportAddress ?? ''}\n`;
}
