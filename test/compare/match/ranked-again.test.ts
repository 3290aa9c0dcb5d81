import { describe, expect, it } from 'vitest';
import { bySurest } from '../../../shared/compare/match/find-article.ts';
import { rankedAgain } from '../../../shared/compare/match/ranked-again.ts';
import type { RankedArticle } from '../../../shared/domain/judgement.ts';
import { fc } from '../../property-tests.ts';

const anyOne: fc.Arbitrary<RankedArticle> = fc.record({
  article: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  at: fc.constantFrom(0, 1),
  probability: fc.constantFrom(0.2, 0.4, 0.4, 0.6, 0.8),
});
const anyRanking = fc
  .uniqueArray(anyOne, { selector: ({ article }) => article, maxLength: 6 })
  .map((all) => all.sort(bySurest));

const one = (article: string, probability: number, at = 0) => ({
  article,
  at,
  probability,
});
const bestOf = (...all: readonly RankedArticle[]) =>
  new Map(all.map((each) => [each.article, each]));

/** Of each article the surer of both; what was met first where they are equal. */
function rankingOf(
  met: readonly RankedArticle[],
  best: readonly RankedArticle[],
): RankedArticle[] {
  const all = bestOf(...met);
  for (const each of best) {
    const former = all.get(each.article);
    const isSurer = !former || each.probability > former.probability;
    if (isSurer) all.set(each.article, each);
  }
  return [...all.values()].sort(bySurest);
}

/** What is less likely than the last may have its like among the unknown. */
function downTo(last: RankedArticle, ranked: readonly RankedArticle[]) {
  return ranked.filter((each) => each === last || bySurest(each, last) < 0);
}

describe('ranking articles again', () => {
  it('answers how all of them rank, down to the last that is known', () => {
    const anyBest = fc.uniqueArray(anyOne, {
      selector: ({ article }) => article,
      maxLength: 4,
    });
    fc.assert(
      fc.property(anyRanking, fc.nat(4), anyBest, (met, count, best) => {
        const left = met.slice(0, count);
        const last = left.at(-1);
        const again = rankedAgain(bestOf(...best), left, { hasMore: true });

        const ranked = rankingOf(met, best);
        expect(again).toEqual(last ? downTo(last, ranked) : []);
      }),
      { numRuns: 2000 },
    );
  });

  it('ranks whatever came where nothing more was met', () => {
    const again = rankedAgain(bestOf(one('b', 0.1)), [one('a', 0.9)], {
      hasMore: false,
    });

    expect(again).toEqual([one('a', 0.9), one('b', 0.1)]);
  });

  it('keeps what was ranked where less likely articles came', () => {
    const left = [one('a', 0.9), one('c', 0.5)];

    const again = rankedAgain(bestOf(one('b', 0.4)), left, { hasMore: true });

    expect(again).toBe(left);
  });

  it('hears another sentence of the last article where it is surer', () => {
    const left = [one('a', 0.9), one('c', 0.5)];
    const surer = one('c', 0.6, 1);

    const again = rankedAgain(bestOf(surer), left, { hasMore: true });

    expect(again).toEqual([one('a', 0.9), surer]);
  });
});
