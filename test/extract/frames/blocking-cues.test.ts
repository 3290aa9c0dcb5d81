import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { promisesOf } from '../read-sample.ts';

function quotesOf(block: Partial<Block>): readonly string[] {
  return promisesOf([block]).map(({ quote }) => quote);
}

describe('what stands above words that promise', () => {
  it.each([
    'Not included',
    'What is not covered',
    'Exclusions',
  ])('takes them back: %s', (heading) => {
    expect(quotesOf({ text: 'Free parking', headings: [heading] })).toEqual([]);
  });

  it('takes nothing back in a section of its own', () => {
    const headings = ['What is not covered', 'Your warranty'];

    expect(quotesOf({ text: 'Warranty of two years', headings })).toEqual([
      'Warranty of two years',
    ]);
  });

  it('may name what is sold to those who seek a post', () => {
    const headings = ['A better CV in a day'];

    expect(quotesOf({ text: 'Free advice', headings })).toEqual([
      'Free advice',
    ]);
  });
});

describe('what is charged on top', () => {
  it('is no delay', () => {
    expect(
      quotesOf({ text: 'Repairs after 5 days will be charged extra.' }),
    ).toEqual([]);
  });

  it('leaves alone what another clause promises', () => {
    const text = 'We repair it within 5 days; rush jobs are charged extra.';

    expect(quotesOf({ text })).toHaveLength(1);
  });

  it('leaves alone how to call off', () => {
    const text =
      'Cancel at least 24 hours before your visit, otherwise it is charged.';

    expect(quotesOf({ text })).toHaveLength(1);
  });
});
