import { describe, expect, it } from 'vitest';
import { indexArticles } from '../../../shared/compare/match/article-index.ts';
import { searchArticle } from '../../../shared/compare/match/find-article.ts';
import { soughtOf } from '../../../shared/compare/match/promise-speech.ts';
import { searchingAlike } from '../../../shared/compare/match/search-alike.ts';
import type { Topic } from '../../../shared/domain/topic.ts';
import { fc } from '../../property-tests.ts';
import { article, days, mention, promise, statement } from '../builders.ts';

const limits = { few: 0, common: 30, nominees: 40 };
const things = ['Kelor', 'Vesta', 'Zorbling', 'Quimber', 'carpet'];
const anyThing = fc.constantFrom(...things);
const anyCount = fc.constantFrom(14, 30, 400);

const anyArticle = fc
  .record({ title: anyThing, thing: anyThing, count: anyCount })
  .map(({ title, thing, count }) => ({
    title: `Refund of the ${title}`,
    statements: [
      statement(`The ${thing} is refunded in ${count} days.`, {
        terms: [days(count)],
      }),
    ],
  }));

const anySought = fc
  .record({
    thing: anyThing,
    count: anyCount,
    above: anyThing,
    topic: fc.constantFrom<Topic[]>('refund-time', 'return-window'),
    scope: fc.constantFrom([], ['scope-store']),
  })
  .map(({ thing, count, above, scope, topic }) =>
    soughtOf(
      promise({
        topic,
        scope: [...scope],
        context: [above],
        terms: [days(count)],
        mentions: [mention({ quote: `We refund the ${thing} in time.` })],
      }),
    ),
  );

describe('searching for many that are worded alike', () => {
  it('finds for each what searching for it alone finds', () => {
    fc.assert(
      fc.property(
        fc.array(anyArticle, { minLength: 1, maxLength: 8 }),
        fc.array(anySought, { minLength: 2, maxLength: 12 }),
        (told, all) => {
          const index = indexArticles(
            told.map((said, at) => article({ id: `kb-${at}`, ...said })),
            limits,
          );
          const search = searchingAlike(index);

          for (const sought of all) {
            expect(search(sought)).toEqual(searchArticle(sought, index));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
