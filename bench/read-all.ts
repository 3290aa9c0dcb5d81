import type { ParsedPage } from '../shared/extract/block.ts';
import { parsePage } from '../shared/extract/parse-page.ts';
import { readPromises } from '../shared/extract/read-promises.ts';
import type { GeneratedPage } from './generated-site.ts';

/** What the pages of a bench are read with. */
export const context = {
  url: 'https://shop.example/',
  defaultLang: 'en',
  currency: undefined,
  asOf: '2026-11-21',
} as const;

export function parseAll(
  site: readonly GeneratedPage[],
): readonly ParsedPage[] {
  return site.map(({ html, url }) => parsePage(html, { ...context, url }));
}

/** Reads pages whose texts the reader remembers. */
export function readAgain(pages: readonly ParsedPage[]): void {
  for (const page of pages) readPromises(page, context);
}

let days = 0;

/** Reads them on a day of their own: texts are remembered for one day. */
export function readAnew(pages: readonly ParsedPage[]): void {
  days++;
  const day = new Date(Date.UTC(2027, 0, days));
  const asOf = day.toISOString().slice(0, 10);
  for (const page of pages) readPromises(page, { ...context, asOf });
}
