import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../shared/extract/blocks/read-blocks.ts';
import { blockOf, contextIn, pageOf, readSample } from '../read-sample.ts';

function quotesOf(sample: string) {
  return readSample(sample, 'en').flatMap(({ candidates }) =>
    candidates.map(({ reading: { topic, terms } }) => [
      topic,
      ...terms.map(({ raw }) => raw),
    ]),
  );
}

describe('a price that is struck through', () => {
  it('makes an offer of the price beside it, and is no price itself', () => {
    expect(quotesOf('~~£120~~ £95 for the whole set')).toEqual([
      ['price-offer', '£95'],
    ]);
  });

  it('offers nothing alone', () => {
    expect(quotesOf('~~£120~~ Sold out')).toEqual([]);
  });

  it('is not made by words that are struck through', () => {
    expect(quotesOf('~~Boots~~ £95')).toEqual([]);
  });

  it('is told from one that a short mark inside a long one leaves out', () => {
    const text = 'Was £120, then £110, now £95 for the set';
    const struck = (from: number, words: string) => ({
      kind: 'struck' as const,
      start: from,
      end: from + words.length,
    });
    const marks = [struck(0, 'Was £120, then £110'), struck(4, '£120')];
    const page = pageOf([blockOf({ text, marks })]);

    const [read] = readBlocks(page, contextIn('en'));

    expect(read?.view.terms.map(({ term }) => term.raw)).toEqual(['£95']);
  });
});
