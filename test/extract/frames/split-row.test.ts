import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { describeTerms } from '../../../shared/extract/frames/describe-term.ts';
import { readPromises } from '../../../shared/extract/read-promises.ts';
import { blockOf, pageOf } from '../read-sample.ts';

function promisesOf(...blocks: readonly Block[]): readonly string[] {
  return readPromises(pageOf(blocks), {
    url: 'https://host.example/',
    defaultLang: 'en',
    currency: undefined,
    asOf: '2026-11-21',
  }).map(({ topic, terms }) => `${topic} ${describeTerms(terms)}`);
}

function rowOf(headers: readonly string[], ...cells: string[]): Block {
  return blockOf({
    tag: 'tr',
    text: cells.join('\n'),
    label: cells[0],
    columnHeaders: headers,
    selector: `table > tr:nth-of-type(${cells[0]})`,
  });
}

describe('a row of a table', () => {
  const headers = ['Severity', 'First response', 'Resolution'];

  it('is read cell by cell where its columns are about two things', () => {
    expect(promisesOf(rowOf(headers, 'Minor', '3 hours', '2 days'))).toEqual([
      'response-time delay 3 hour',
      'resolution-time delay 2 day',
    ]);
  });

  it('is read cell by cell where one column says in which hours another is kept', () => {
    const levels = ['Severity', 'What it means', 'First response', 'Coverage'];

    expect(
      promisesOf(
        rowOf(levels, 'Minor', 'A question', '< 8 hours', '09:00–17:00'),
        rowOf(levels, 'Major', 'All is down', '1 hour', '24/7'),
      ),
    ).toEqual([
      'response-time delay 8 hour',
      'availability ? 09:00-17:00',
      'response-time delay 1 hour',
      'availability always',
    ]);
  });

  it('promises as much as another row and is not the same', () => {
    expect(
      promisesOf(
        rowOf(headers, 'Minor', '3 hours', '2 days'),
        rowOf(headers, 'Major', '3 hours', '1 day'),
      ),
    ).toHaveLength(4);
  });

  it('is read as a whole where one column speaks for it', () => {
    const methods = ['Service', 'Delivery time', 'Price'];

    expect(
      promisesOf(rowOf(methods, 'Courier', '2-3 days', 'Free over £60')),
    ).toEqual([
      'delivery-time delay 2-3 day',
      'free-shipping threshold 60 GBP',
    ]);
  });

  it('says by itself from which amount delivery is free', () => {
    const methods = ['Delivery', 'Price', 'Free over'];

    expect(
      promisesOf(rowOf(methods, 'Standard, 2–3 days', '£4', '£45')),
    ).toEqual([
      'delivery-time delay 2-3 day',
      'free-shipping threshold 45 GBP',
    ]);
  });

  it('says by itself how long what has a price is guaranteed', () => {
    const pumps = ['Pump', 'Price', 'Motor warranty'];

    expect(promisesOf(rowOf(pumps, 'Silent 20', '$640', '8 years'))).toEqual([
      'warranty coverage 8 year',
    ]);
  });

  it('says by itself what a return costs, be it nothing', () => {
    const goods = ['Goods', 'Return window', 'Restocking fee'];

    expect(
      promisesOf(
        rowOf(goods, 'Tents', '20 days', '$18'),
        rowOf(goods, 'Books', '40 days', 'None'),
      ),
    ).toEqual([
      'return-window window 20 day',
      'return-cost fee 18 ?',
      'return-window window 40 day',
      'return-cost ',
    ]);
  });

  it('of ways to send answers the question above', () => {
    const headings = ['Delivery', 'How long does it take?'];
    const ways = rowOf(['Region', 'Parcel'], 'North', '3–5 days');

    expect(promisesOf({ ...ways, headings })).toEqual([
      'delivery-time delay 3-5 day',
    ]);
  });

  it('of delays and prices holds no opening hours', () => {
    const methods = ['Delivery', 'When', 'Price'];

    expect(
      promisesOf(
        rowOf(methods, 'Standard', '2–3 days', '£4'),
        rowOf(methods, 'Saturday', '1 day', '£9'),
      ),
    ).toEqual(['delivery-time delay 2-3 day', 'delivery-time delay 1 day']);
  });

  it('promises nothing where it only names what stands below', () => {
    const header = { tag: 'thead', text: 'Service\nWhen\nFree over' };

    expect(promisesOf(blockOf(header))).toEqual([]);
  });

  it('is read as a whole where its cells are not those of the header', () => {
    expect(promisesOf(rowOf(headers, 'Minor', '3 hours'))).toHaveLength(1);
  });
});
