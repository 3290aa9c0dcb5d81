import { describe, expect, it } from 'vitest';
import { indexArticles } from '../../../shared/compare/match/article-index.ts';
import {
  type FoundArticle,
  foundFirst,
  searchArticle,
} from '../../../shared/compare/match/find-article.ts';
import { soughtOf } from '../../../shared/compare/match/promise-speech.ts';
import { searchesAgain } from '../../../shared/compare/match/search-again.ts';
import { commonIds } from '../../../shared/compare/match/subject-index.ts';
import type { ReadArticle } from '../../../shared/domain/article.ts';
import { fc } from '../../property-tests.ts';
import { article, days, mention, promise, statement } from '../builders.ts';

const limits = { few: 0, common: 30, nominees: 40 };

function about(id: string, words: string, count = 30): ReadArticle {
  const quote = `The ${words} of the Kelor is over in ${count} days.`;
  return article({
    id,
    title: 'Kelor',
    statements: [statement(quote, { terms: [days(count)] })],
  });
}

const sought = soughtOf(
  promise({
    topic: 'refund-time',
    mentions: [mention({ quote: 'We refund the Kelor within 30 days.' })],
  }),
);

type Found = { readonly found: FoundArticle | undefined };

/** The search of the first articles, gone on with among the second. */
function again(
  before: readonly ReadArticle[],
  now: readonly ReadArticle[],
): { readonly went: Found | undefined; readonly anew: Found } {
  const first = indexArticles(before, limits);
  const index = indexArticles(now, limits);
  const basis = searchArticle(sought, first);
  const stood = new Set(before);
  const gone = before.filter((one) => !now.includes(one));
  const touched = [...gone, ...now.filter((one) => !stood.has(one))];
  const common = new Set(commonIds(index.subjects, limits.common));
  const former = commonIds(first.subjects, limits.common);
  const go = searchesAgain({
    index,
    sentences: undefined,
    touched: new Set(touched.map(({ id }) => id)),
    regrouped: new Set(
      [...common, ...former].filter(
        (id) => common.has(id) !== former.includes(id),
      ),
    ),
  });
  const went = go(basis, sought);
  return {
    went: went && { found: foundFirst(went, index) },
    anew: { found: foundFirst(searchArticle(sought, index), index) },
  };
}

const words = ['refund', 'refund and repair', 'repair', 'gift', 'warranty'];

const anyCount = fc.constantFrom(14, 30, 400);
const anyWords = fc.tuple(fc.constantFrom(...words), anyCount);

const anyLibrary = fc
  .array(anyWords, { minLength: 1, maxLength: 12 })
  .map((said) => said.map(([one, count], at) => about(`kb-${at}`, one, count)));

describe('searching again', () => {
  it('finds what a new search finds, or does not go on', () => {
    const anyChange = fc.array(fc.tuple(fc.nat(12), fc.option(anyWords)), {
      maxLength: 8,
    });

    fc.assert(
      fc.property(anyLibrary, anyChange, (before, changes) => {
        const now = new Map(before.map((one) => [one.id, one]));
        for (const [at, said] of changes) {
          const id = `kb-${at}`;
          if (said === null) now.delete(id);
          else now.set(id, about(id, ...said));
        }
        const { went, anew } = again(before, [...now.values()]);
        if (went !== undefined) expect(went.found).toEqual(anew.found);
      }),
      { numRuns: 300 },
    );
  });

  it('goes on where an article beside the found one changed', () => {
    const before = ['refund', 'repair', 'gift'].map((one) => about(one, one));
    const now = before.with(2, about('gift', 'warranty'));

    const { went, anew } = again(before, now);

    expect(went?.found).toEqual(anew.found);
    expect(went?.found?.article.id).toBe('refund');
  });

  it('begins anew where too little is left of what was found', () => {
    const before = Array.from({ length: 9 }, (_, at) =>
      about(`kb-${at}`, 'refund'),
    );
    const now = before.map((one, at) => (at < 4 ? about(one.id, 'gift') : one));

    expect(again(before, now).went).toBeUndefined();
  });

  it('does not take a weak newcomer for the next best', () => {
    const before = Array.from({ length: 9 }, (_, at) =>
      about(`kb-${at}`, 'refund'),
    );
    const now = before.map((one, at) =>
      at > 0 && at < 4 ? about(one.id, 'refund', 400) : one,
    );

    expect(again(before, now).went).toBeUndefined();
  });

  it('looks at what it left out, once there is room for it', () => {
    const few = { few: 0, common: 30, nominees: 3 };
    const express = ['scope-express'];
    const saying = (id: string, ...scopes: string[][]): ReadArticle =>
      article({
        id,
        title: 'Kelor',
        statements: scopes.map((scope) =>
          statement('The refund of the Kelor is over in 30 days.', {
            terms: [days(30)],
            scope,
          }),
        ),
      });
    const standard = soughtOf(
      promise({
        topic: 'refund-time',
        scope: ['scope-standard'],
        mentions: [mention({ quote: 'We refund the Kelor within 30 days.' })],
      }),
    );
    const others = [saying('kb-2', express), saying('kb-3', express)];
    const between = saying('kb-1', express, ['scope-standard']);
    const nights = [
      [saying('kb-0', express, express), ...others],
      [saying('kb-0', express, express), between, ...others],
      [saying('kb-0', express), between, ...others],
    ];
    const goOn = (touched: string, night: readonly ReadArticle[]) =>
      searchesAgain({
        index: indexArticles(night, few),
        sentences: undefined,
        touched: new Set([touched]),
        regrouped: new Set(),
      });
    const [first = [], second = [], third = []] = nights;

    const basis = searchArticle(standard, indexArticles(first, few));
    const then = goOn('kb-1', second)(basis, standard);
    const last = then && goOn('kb-0', third)(then, standard);

    expect(last?.ranked).toMatchObject([{ article: 'kb-1', at: 1 }]);
  });
});
