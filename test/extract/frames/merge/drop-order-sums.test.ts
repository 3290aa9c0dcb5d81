import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../shared/extract/block.ts';
import { promisesOf } from '../../read-sample.ts';

function quotesOf(...blocks: readonly Partial<Block>[]) {
  return promisesOf(blocks).map(({ quote }) => quote);
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
