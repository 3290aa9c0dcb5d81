import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/extract/read-page.ts';

const table = (rows: string) =>
  `<html lang="en"><body><main><h2>Guarantee</h2><table>${rows}</table></main></body></html>`;

const row = (name: string, value: string) =>
  `<tr><td>${name}</td><td>${value}</td></tr>`;

const terms = (html: string) =>
  readPage(html, {
    url: 'https://shop.example/',
    defaultLang: 'en',
    currency: undefined,
    asOf: '2026-11-21',
  })
    .readings.flatMap((reading) => reading.terms)
    .map((term) => (term.type === 'duration' ? term.max : undefined));

describe('a value that opens a cell', () => {
  it('is that of the row, however long its name', () => {
    const html = table(
      row('All-on-four porcelain bridge', '10 years') +
        row('Metal-ceramic crown', '3 years'),
    );
    expect(terms(html)).toEqual([10, 3]);
  });
});
