import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../shared/report/render-csv.ts';
import { aGap, aMention, aPromise, aReport } from './sample-report.ts';

function rows(csv: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true });
}

describe('renderCsv', () => {
  it('has one row for each gap and each place of its promise', () => {
    const mentions = [aMention(), aMention({ url: 'https://shop.example/' })];

    const csv = renderCsv(aReport({ promises: [aPromise({ mentions })] }));

    expect(rows(csv).map((row) => row['url'])).toEqual([
      'https://shop.example/returns',
      'https://shop.example/',
    ]);
  });

  it('has a row for a gap whose promise is gone', () => {
    const gone = aGap({ type: 'withdrawn', promise: null });

    const [row] = rows(renderCsv(aReport({ promises: [], gaps: [gone] })));

    expect(row).toMatchObject({
      type: 'withdrawn',
      url: '',
      article: 'returns',
    });
  });

  it('opens with a byte order mark and ends its lines as RFC 4180 asks', () => {
    const csv = renderCsv(aReport());

    expect(csv.startsWith('\ufeffgap,type,level,score,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
  });

  it('keeps quotes, commas and line breaks of a page as they are', () => {
    const quote = 'Say "hello", wait\n2 days; done';
    const promises = [aPromise({ mentions: [aMention({ quote })] })];

    const [row] = rows(renderCsv(aReport({ promises })));

    expect(row?.['quote']).toBe(quote);
  });

  it.each([
    '=1+1',
    '+1',
    '-20 %',
    '@SUM(A1)',
    '\tx',
    '\rx',
  ])('lets no spreadsheet take %j for a formula', (quote) => {
    const promises = [aPromise({ mentions: [aMention({ quote })] })];

    const [row] = rows(renderCsv(aReport({ promises })));

    expect(row?.['quote']).toBe(`'${quote}`);
  });

  it('answers the header alone for no gaps', () => {
    expect(
      renderCsv(aReport({ gaps: [] }))
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(1);
  });
});
