import { describe, expect, it } from 'vitest';
import { decide, type Word } from '../../shared/compare/decisions/decide.ts';
import { ignore } from '../../shared/compare/decisions/ignore.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Topic } from '../../shared/domain/topic.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';
import { fc } from '../property-tests.ts';
import { article, briefing, days, reading, statement } from './builders.ts';
import {
  createWorld,
  night,
  siteId,
  type Trouble,
  type World,
} from './world.ts';

const urls = ['/', '/a', '/b'].map((at) => `https://shop.example${at}`);
const topics: readonly Topic[] = ['return-window', 'warranty'];

const anyReading = fc
  .record({
    thing: fc.constantFrom('Kelor', 'Vesta'),
    count: fc.constantFrom(14, 30),
    topic: fc.constantFrom(...topics),
    lang: fc.constantFrom('en', 'en', 'fr'),
    validUntil: fc.constantFrom(undefined, undefined, '2026-11-12'),
  })
  .map(({ thing, count, topic, lang, validUntil }) =>
    reading({
      quote: `The ${thing} comes back within ${count} days.`,
      terms: [days(count)],
      topic,
      lang,
      ...(validUntil && { validUntil }),
    }),
  );

const anyArticle = fc
  .record({
    id: fc.constantFrom('kb-0', 'kb-1', 'kb-2'),
    title: fc.constantFrom('Kelor', 'Vesta', 'Returns'),
    lang: fc.constantFrom('en', 'en', 'fr'),
    validUntil: fc.constantFrom(undefined, undefined, '2026-11-13'),
    said: fc.array(
      fc.tuple(fc.constantFrom('Kelor', 'Vesta'), fc.constantFrom(14, 30)),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ said, validUntil, ...told }) =>
    article({
      ...told,
      ...(validUntil && { validUntil }),
      version: JSON.stringify([told, said, validUntil]),
      statements: said.map(([thing, count]) =>
        statement(`The ${thing} may come back for ${count} days.`, {
          terms: [days(count)],
        }),
      ),
    }),
  );

/** An acceptance that ends before the story does, among others. */
const anyWord: fc.Arbitrary<Word> = fc.constantFrom(
  { kind: 'accept', until: '2026-11-14' },
  { kind: 'covers', article: 'kb-0' },
  { kind: 'not-a-promise' },
);

/** What happens between two nights: seldom more than one thing. */
const anyChange = fc.oneof(
  fc.record({
    url: fc.constantFrom(...urls),
    said: fc.array(anyReading, { maxLength: 3 }),
  }),
  fc.record({ article: anyArticle }),
  fc.record({ briefed: fc.constantFrom('kb-0', 'kb-1', 'kb-2') }),
  fc.record({ hidden: fc.constantFrom(...topics) }),
  fc.record({ word: anyWord, nth: fc.nat(3) }),
  fc.record({ rules: fc.constantFrom('1', '2') }),
  fc.record({
    url: fc.constantFrom(...urls),
    trouble: fc.constantFrom<Trouble[]>(
      { issue: 'unreachable' },
      { issue: 'http-error', httpStatus: 404 },
    ),
  }),
);
type Change = typeof anyChange extends fc.Arbitrary<infer C> ? C : never;

async function happen(change: Change, world: World, asOf: string) {
  if ('article' in change) await world.knowledge.saveArticle(change.article);
  if ('briefed' in change) {
    const said = { article: change.briefed, briefedAt: asOf };
    await world.knowledge.saveBriefing(briefing(said));
  }
  if ('hidden' in change) {
    const saying = { by: 'Ana', reason: 'Known.', at: `${asOf}T12:00:00.000Z` };
    const place = { siteId, asOf };
    await ignore({ topic: change.hidden }, saying, place, world);
  }
  if ('word' in change) await decideOn(change.nth, change.word, world, asOf);
}

/** What cannot be said of the nth open gap is left unsaid. */
async function decideOn(nth: number, word: Word, world: World, asOf: string) {
  const gaps = (await world.gaps.list(siteId))
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const gap = gaps[nth];
  if (gap === undefined) return;
  const saying = { by: 'Ana', reason: 'Known.', at: `${asOf}T11:00:00.000Z` };
  const place = { siteId, asOf };
  await decide({ place, gap, word, saying }, world).catch((error) => {
    if (!(error instanceof UsageError)) throw error;
  });
}

async function stored({ promises, gaps, register }: World) {
  return {
    promises: await promises.list(siteId),
    gaps: await gaps.list(siteId),
    register: await register.list(siteId),
  };
}

/** A world that remembers nothing of the night before. */
function forgetful(): World {
  const world = createWorld();
  const judgements = { ...world.judgements, load: async () => undefined };
  return { ...world, judgements };
}

type StoryNight = {
  readonly asOf: string;
  readonly site: Readonly<Record<string, readonly Reading[] | Trouble>>;
  readonly compareVersion: string;
  readonly changes: readonly Change[];
};

/** What each night meets: changes go on from the night before. */
function nightsOf(
  first: readonly Reading[],
  story: readonly (readonly Change[])[],
): StoryNight[] {
  let site: Readonly<Record<string, readonly Reading[]>> = Object.fromEntries(
    urls.map((url) => [url, first]),
  );
  let compareVersion = '1';
  return story.map((changes, at) => {
    for (const change of changes) {
      if ('said' in change) site = { ...site, [change.url]: change.said };
      if ('rules' in change) compareVersion = change.rules;
    }
    // A page that fails is back, as it was, the night after.
    const seen = { ...site, ...troublesAmong(changes) };
    return { asOf: `2026-11-1${at}`, site: seen, compareVersion, changes };
  });
}

function troublesAmong(changes: readonly Change[]) {
  return Object.fromEntries(
    changes.flatMap((change) =>
      'trouble' in change ? [[change.url, change.trouble] as const] : [],
    ),
  );
}

async function live(world: World, told: StoryNight) {
  const { asOf, site, compareVersion, changes } = told;
  for (const change of changes) await happen(change, world, asOf);
  await night({ ...world, compareVersion }, asOf, site);
  return stored(world);
}

describe('comparing again, night after night', () => {
  it('keeps what comparing everything keeps', async () => {
    const anyFirst = fc.array(anyReading, { minLength: 1, maxLength: 3 });
    const anyStory = fc.array(fc.array(anyChange, { maxLength: 2 }), {
      minLength: 3,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(anyFirst, anyStory, async (first, story) => {
        const [remembering, forgetting] = [createWorld(), forgetful()];
        for (const told of nightsOf(first, story)) {
          const kept = await live(remembering, told);
          expect(kept).toEqual(await live(forgetting, told));
        }
      }),
      { numRuns: 60 },
    );
  });
});
