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

describe('a list that opens with "for example"', () => {
  const item = { text: 'There are no set-up fees', tag: 'li' };

  it('names what is given', () => {
    const headings = ['What joining means', 'For example:'];

    expect(quotesOf({ ...item, headings })).toEqual([item.text]);
  });

  it('is none under the heading of a worked example', () => {
    expect(quotesOf({ ...item, headings: ['Worked example'] })).toEqual([]);
  });
});

describe('who bills by the hour', () => {
  it('seeks no staff', () => {
    expect(
      quotesOf({ text: 'Resizing is free, not billed at our hourly rate.' }),
    ).not.toEqual([]);
  });
});

describe('when an offer holds', () => {
  it('is no opening hours', () => {
    const topics = promisesOf([
      { text: 'Promotion valid every Thursday from 5pm to 7pm.' },
    ]).map(({ topic }) => topic);

    expect(topics).not.toContain('availability');
  });
});

describe('a condition without a delay', () => {
  it('promises nothing of its own', () => {
    expect(
      quotesOf({ text: 'If it fails to arrive next day, ring our desk.' }),
    ).toEqual([]);
  });
});
