import { describe, expect, it } from 'vitest';
import {
  countsAmong,
  withCounts,
} from '../../../shared/compare/match/counts-as-ids.ts';
import { speechOf, tells } from '../../../shared/compare/match/speech.ts';
import {
  idsAsText,
  recalledSpeech,
} from '../../../shared/compare/match/speech-as-text.ts';
import { readFigures } from '../../../shared/extract/read-figures.ts';

const text = 'Forty moving boxes and a van of 12 m3.';
const { counts } = readFigures(text, 'en', []);
const plain = speechOf(text, [], 'en');
const speech = withCounts(plain, counts);

describe('what a wording counts', () => {
  it('is known again where its search is recalled', () => {
    const recalled = recalledSpeech(idsAsText(speech.said), '');

    const values = countsAmong(recalled.said).map(({ of, value }) => [
      of,
      value,
    ]);

    expect(values).toEqual([
      ['measure:box', 40],
      ['measure:cubic-metre', 12],
    ]);
  });

  it('tells nothing of what the wording speaks of', () => {
    expect(tells(speech.said)).toBeCloseTo(tells(plain.said));
  });

  it('is read from no other id', () => {
    expect(countsAmong(new Set(['#count', '=box', '-measure']))).toEqual([]);
  });
});
