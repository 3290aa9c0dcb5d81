import { describe, expect, it } from 'vitest';
import { keyPhrases } from '../../../shared/extract/skim/key-phrase.ts';
import { PhrasePairs } from '../../../shared/extract/skim/phrase-pairs.ts';

const clue = 7;
/** Meanings of these texts are single parts, but for one that is two. */
const partsOf = (meaning: number): readonly number[] =>
  meaning === 99 ? [1, 5] : [meaning];

function tight(numbers: readonly number[], key: number) {
  return keyPhrases([{ clue, numbers, key, isLoose: false }]).tight;
}

describe('phrases by the way in which they are told', () => {
  it('are told alone by their only part', () => {
    const { alone } = keyPhrases([
      { clue, numbers: [3], key: 0, isLoose: false },
    ]);

    expect(alone.get(3)).toEqual([clue]);
  });

  it('are told by their key, with gaps, where the others are near', () => {
    const { loose, near } = keyPhrases([
      { clue, numbers: [3, 4, 5], key: 1, isLoose: true },
    ]);

    expect(loose.get(4)).toEqual([{ clue, others: [3, 5] }]);
    expect([...near]).toEqual([3, 5]);
  });

  it('are told, without gaps, by their key and the part after it', () => {
    expect(tight([3, 4, 5, 6], 1)).toEqual([
      { clue, pair: [4, 5], before: [3], after: [6] },
    ]);
  });

  it('are told by their key and the part before it where none follows', () => {
    expect(tight([3, 4, 5], 2)).toEqual([
      { clue, pair: [4, 5], before: [3], after: [] },
    ]);
  });
});

describe('PhrasePairs', () => {
  it('answers the phrases of which two parts meet, in their order', () => {
    const pairs = new PhrasePairs(tight([1, 2], 0), partsOf);

    expect(pairs.at(1, 2)).toHaveLength(1);
    expect(pairs.at(2, 1)).toEqual([]);
    expect(pairs.at(1, 2)).toHaveLength(1);
  });

  it('answers those of all that a meaning stands for', () => {
    const pairs = new PhrasePairs(
      [...tight([1, 2], 0), ...tight([5, 2], 0)],
      partsOf,
    );

    expect(pairs.at(99, 2)).toHaveLength(2);
  });

  it('answers the same after more pairs than it remembers', () => {
    const pairs = new PhrasePairs(tight([1, 2], 0), partsOf);

    for (let at = 100; at < 60_000; at++) expect(pairs.at(at, 2)).toEqual([]);

    expect(pairs.at(1, 2)).toHaveLength(1);
  });

  it('tells by bits that parts may meet, and never that they cannot', () => {
    const pairs = new PhrasePairs(tight([1, 40], 0), partsOf);

    expect(pairs.bitsAfter([1]) & pairs.bitsOf([40])).not.toBe(0);
    expect(pairs.bitsAfter([40])).toBe(0);
    expect(pairs.bitsOf([1])).toBe(0);
  });
});
