import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../shared/extract/block.ts';
import { readPromises } from '../../../../shared/extract/read-promises.ts';
import { blockOf, pageOf } from '../../read-sample.ts';

function quotesOf(...blocks: readonly Partial<Block>[]) {
  const page = pageOf(
    blocks.map((block, index) => blockOf({ selector: `#b${index}`, ...block })),
  );
  return readPromises(page, {
    url: 'https://shop.example/',
    defaultLang: 'en',
    currency: undefined,
    asOf: '2026-11-21',
  }).map(({ quote }) => quote);
}

describe('a discount', () => {
  it('is promised to nobody on a bill', () => {
    const quotes = quotesOf(
      { text: 'Subtotal $90.00', containers: [4, 1] },
      { text: 'Discount -$9.00', containers: [5, 1] },
    );

    expect(quotes).toEqual([]);
  });

  it('is one beside a bill', () => {
    const quotes = quotesOf(
      { text: 'Save $9 on two', containers: [8, 2] },
      { text: 'Subtotal $90.00', containers: [4, 3] },
    );

    expect(quotes).toEqual(['Save $9 on two']);
  });
});
