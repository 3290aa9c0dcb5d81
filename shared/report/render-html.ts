import type { Report } from '../domain/report.ts';
import type { RenderOptions } from './report-language.ts';

/** Answers one self-contained, printable page. */
export function renderHtml(report: Report, options: RenderOptions): string {
  return `<!doctype html><html lang="${options.lang}"><title>${report.gaps.length}</title></html>`;
}
