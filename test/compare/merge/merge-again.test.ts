import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../shared/domain/reading.ts';
import { fc } from '../../property-tests.ts';
import { article, days, money, reading } from '../builders.ts';
import {
  createWorld,
  night,
  siteId,
  type Trouble,
  type World,
} from '../world.ts';

const quotes = [
  'Return any item within the time.',
  'Send any item back in time.',
  'A repaired lamp is returned in time.',
  'Every carpet has a warranty.',
];

const anyReading = fc
  .record({
    quote: fc.constantFrom(...quotes),
    term: fc.constantFrom(days(14), days(30), money('price', 20)),
    topic: fc.constantFrom('return-window', 'warranty'),
    scope: fc.constantFrom([], ['scope-store']),
    stance: fc.constantFrom('granted', 'granted', 'refused'),
  })
  .map(
    ({ quote, term, topic, scope, stance }): Reading =>
      reading({ quote, terms: [term], topic, scope: [...scope], stance }),
  );

type Said = readonly Reading[] | Trouble;

const anyTrouble: fc.Arbitrary<Trouble> = fc.constantFrom(
  { issue: 'http-error', httpStatus: 404 },
  { issue: 'http-error', httpStatus: 500 },
);

const urls = ['/', '/a', '/b', '/c'].map((at) => `https://shop.example${at}`);

const anyPage: fc.Arbitrary<Said> = fc.oneof(
  { weight: 8, arbitrary: fc.array(anyReading, { maxLength: 3 }) },
  { weight: 1, arbitrary: anyTrouble },
);

/** What stands on one page from a night on. */
const anyChange = fc.record({ url: fc.constantFrom(...urls), said: anyPage });

const anyStory = fc.array(fc.array(anyChange, { maxLength: 2 }), {
  minLength: 3,
  maxLength: 8,
});

async function stored(world: World) {
  return {
    promises: await world.promises.list(siteId),
    gaps: await world.gaps.list(siteId),
    register: await world.register.list(siteId),
  };
}

/** A world that remembers nothing of the night before. */
function forgetful(): World {
  const world = createWorld();
  const judgements = { ...world.judgements, load: async () => undefined };
  return { ...world, judgements };
}

const dates = Array.from({ length: 9 }, (_, at) => `2026-11-1${at}`);

/** The site of each night: changes go on from the night before. */
function sitesOf(
  first: readonly Said[],
  changes: readonly (readonly { url: string; said: Said }[])[],
): Readonly<Record<string, Said>>[] {
  let site = Object.fromEntries(urls.map((url, at) => [url, first[at] ?? []]));
  return [[], ...changes].map((changed) => {
    const news = changed.map(({ url, said }) => [url, said]);
    site = { ...site, ...Object.fromEntries(news) };
    return site;
  });
}

describe('merging again, night after night', () => {
  it('keeps what merging every page keeps', async () => {
    const anyFirst = fc.array(anyPage, { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(anyFirst, anyStory, async (first, changes) => {
        const [world, other] = [createWorld(), forgetful()];
        await world.knowledge.saveArticle(article());
        await other.knowledge.saveArticle(article());

        for (const [at, site] of sitesOf(first, changes).entries()) {
          await night(world, dates[at] ?? '', site);
          await night(other, dates[at] ?? '', site);
          expect(await stored(world)).toEqual(await stored(other));
        }
      }),
      { numRuns: 80 },
    );
  });
});
