import { describe, expect, it } from 'vitest';
import { indexArticles } from '../../../shared/compare/match/article-index.ts';
import { changedArticles } from '../../../shared/compare/match/changed-articles.ts';
import { concernedBy } from '../../../shared/compare/match/concerned-by.ts';
import { searchArticle } from '../../../shared/compare/match/find-article.ts';
import type { NominationLimits } from '../../../shared/compare/match/nominate.ts';
import { soughtOf } from '../../../shared/compare/match/promise-speech.ts';
import type { ReadArticle } from '../../../shared/domain/article.ts';
import type { SearchBasis } from '../../../shared/domain/judgement.ts';
import { fc } from '../../property-tests.ts';
import { article, days, mention, promise, statement } from '../builders.ts';

const roomy: NominationLimits = { few: 0, common: 30, nominees: 40 };

function about(id: string, ...words: readonly string[]): ReadArticle {
  return article({
    id,
    title: 'Kelor',
    statements: words.map((one) =>
      statement(`The ${one} of the Kelor is over in 30 days.`, {
        terms: [days(30)],
      }),
    ),
  });
}

const sought = soughtOf(
  promise({
    topic: 'refund-time',
    mentions: [mention({ quote: 'We refund the Kelor within 30 days.' })],
  }),
);

type After = {
  readonly isConcerned: boolean;
  readonly former: SearchBasis;
  readonly anew: SearchBasis;
};

/** A search among articles, and what becomes of it among the next. */
function goneOn(
  before: readonly ReadArticle[],
  now: readonly ReadArticle[],
  limits = roomy,
  isKnown = true,
): After {
  const first = indexArticles(before, limits);
  const index = indexArticles(now, limits);
  const moved = [
    ...before.filter((one) => !now.includes(one)),
    ...now.filter((one) => !before.includes(one)),
  ];
  const changed = changedArticles(index, new Set(moved.map(({ id }) => id)), {
    common: [...first.common],
    spokenIn: (id) => (isKnown ? first.spokenIn(id) : undefined),
  });
  const former = searchArticle(sought, first);
  const isConcerned = concernedBy(changed)(former.reach);
  return { isConcerned, former, anew: searchArticle(sought, index) };
}

const words = ['refund', 'refund and repair', 'repair', 'gift', 'warranty'];
const anyWords = fc.array(fc.constantFrom(...words), {
  minLength: 1,
  maxLength: 3,
});
const anyId = fc.nat(15).map((number) => `kb-${number}`);
const anyArticle = fc
  .tuple(anyId, anyWords)
  .map(([id, said]) => about(id, ...said));
const anyLibrary = fc.uniqueArray(anyArticle, {
  selector: ({ id }) => id,
  minLength: 1,
  maxLength: 16,
});
/** Seldom much: a new wording, a new article, or one that is gone. */
const anyChanges = fc.array(fc.oneof(anyArticle, anyId), { maxLength: 3 });

function changedBy(
  before: readonly ReadArticle[],
  changes: readonly (ReadArticle | string)[],
): ReadArticle[] {
  const now = new Map(before.map((one) => [one.id, one]));
  for (const one of changes) {
    if (typeof one === 'string') now.delete(one);
    else now.set(one.id, one);
  }
  return [...now.values()];
}

/** So many of one kind, that no more are looked at. */
const crowd = ['kb-1', 'kb-2', 'kb-3', 'kb-4'].map((id) => about(id, 'refund'));
const tight = { ...roomy, nominees: 3 };

describe('a search that no change concerns', () => {
  it.each([
    ['much room', roomy],
    ['little room', { few: 0, common: 30, nominees: 3 }],
    ['common words', { few: 0, common: 2, nominees: 3 }],
    ['common words and much room', { few: 0, common: 2, nominees: 40 }],
    ['few sentences', { few: 6, common: 4, nominees: 3 }],
  ])('is what a new search is, with %s', (_, limits) => {
    fc.assert(
      fc.property(anyLibrary, anyChanges, (before, changes) => {
        const now = changedBy(before, changes);
        const { isConcerned, former, anew } = goneOn(before, now, limits);
        if (!isConcerned) expect(anew).toEqual(former);
      }),
      { numRuns: 400 },
    );
  });

  it.each<[string, readonly ReadArticle[], readonly ReadArticle[], boolean]>([
    ['no article changed', crowd, crowd, false],
    [
      'an article on something else came',
      crowd,
      [...crowd, about('kb-9', 'gift')],
      false,
    ],
    [
      'an article on something else is gone',
      [...crowd, about('kb-9', 'gift')],
      crowd,
      false,
    ],
    [
      'an equal article came behind those looked at',
      crowd,
      [...crowd, about('kb-5', 'refund')],
      false,
    ],
    [
      'an equal article came before those looked at',
      crowd,
      [...crowd, about('kb-0', 'refund')],
      true,
    ],
    ['an article that was looked at is gone', crowd, crowd.slice(1), true],
    [
      'an article that was looked at has another id',
      crowd,
      crowd.with(0, about('kb-7', 'refund')),
      true,
    ],
    [
      'an article that was looked at has another title',
      crowd,
      crowd.with(0, { ...about('kb-1', 'refund'), title: 'Vesta' }),
      true,
    ],
    [
      'an article that was looked at is in another language',
      crowd,
      crowd.with(0, { ...about('kb-1', 'refund'), lang: 'fr' }),
      true,
    ],
  ])('is told by what came and went: %s', (_, before, now, expected) => {
    expect(goneOn(before, now, tight).isConcerned).toBe(expected);
  });

  it('is not told where nobody knows what articles spoke of', () => {
    const now = crowd.with(3, about('kb-4', 'gift'));

    expect(goneOn(crowd, now, tight, false).isConcerned).toBe(true);
  });

  it('is not told where few sentences were, or are, all looked at', () => {
    const few = { ...tight, few: 4 };
    const foreign = statement('Vesta has a lid.', { terms: [] });
    const other = article({ id: 'kb-9', title: '', statements: [foreign] });
    const more = [...crowd, other];

    expect(goneOn(crowd, more, few).isConcerned).toBe(true);
    expect(goneOn(more, crowd, few).isConcerned).toBe(true);
  });
});
