import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.ts';

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
});
