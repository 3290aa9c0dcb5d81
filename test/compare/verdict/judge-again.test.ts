import { describe, expect, it } from 'vitest';
import type { NominationLimits } from '../../../shared/compare/match/nominate.ts';
import { findingIn } from '../../../shared/compare/verdict/gaps-holding.ts';
import {
  type JudgedAgain,
  judgeAgain,
} from '../../../shared/compare/verdict/judge-again.ts';
import {
  type Comparison,
  judgePromises,
} from '../../../shared/compare/verdict/judge-promises.ts';
import type { Briefing, ReadArticle } from '../../../shared/domain/article.ts';
import type { Gap, GapFinding } from '../../../shared/domain/gap.ts';
import type { PublicPromise } from '../../../shared/domain/promise.ts';
import type { Term } from '../../../shared/domain/term.ts';
import { fc } from '../../property-tests.ts';
import {
  article,
  briefing,
  days,
  mention,
  money,
  promise,
  statement,
} from '../builders.ts';

const asOf = '2026-11-21';

/** So small that a handful of sentences meets every one of them. */
const tight: NominationLimits = { few: 2, common: 4, nominees: 3 };

function gapOf(finding: GapFinding): Gap {
  const at = '2026-11-20T02:00:00.000Z';
  return {
    ...finding,
    state: 'open',
    firstSeen: at,
    lastSeen: at,
    reopened: 0,
    missedRuns: 0,
  };
}

const version: string = '1';
const nothing = { judgements: undefined, version, gaps: [] } as const;

/** All that is found, whether anew or held by these gaps. */
function found(
  { anew, held }: JudgedAgain,
  gaps: readonly Gap[] = [],
): readonly GapFinding[] {
  const holding = gaps.filter(({ id }) => held.has(id));
  const all = [...anew, ...holding.map(findingIn)];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function comparison(said: Partial<Comparison> = {}): Comparison {
  return {
    siteId: 'shop',
    promises: [promise()],
    articles: [article()],
    briefings: [],
    asOf,
    pages: [],
    unclear: [],
    ...said,
  };
}

/** The first night, then the next, with what the first left behind. */
function twoNights(
  first: Comparison,
  second: Comparison,
  limits = tight,
): JudgedAgain & { readonly found: readonly GapFinding[] } {
  const before = judgeAgain(first, nothing, limits);
  const gaps = found(before).map(gapOf);
  const again = judgeAgain(
    second,
    { judgements: before.news, version, gaps },
    limits,
  );
  return { ...again, found: found(again, gaps) };
}

const things = ['Kelor', 'Vesta', 'Bramok'];
const subjects = ['refund', 'repair', 'gift', 'warranty', 'shipping'];

/** Articles that each speak of one thing and one subject. */
function library(): ReadArticle[] {
  return things.flatMap((thing) =>
    subjects.map((subject) =>
      article({
        id: `${subject}-${thing}`,
        title: `About the ${thing} and its ${subject}`,
        statements: [
          statement(`For the ${thing} a ${subject} takes 30 days.`, {
            terms: [days(30)],
          }),
        ],
      }),
    ),
  );
}

function promiseOn(thing: string, subject: string): PublicPromise {
  const id = `${subject}-${thing}`;
  const quote = `The ${thing} comes with a ${subject} in 30 days.`;
  return promise({
    id: `pr_${id}`,
    identity: `pi_${id}`,
    topic: 'refund-time',
    mentions: [mention({ quote })],
  });
}

const shelf = things.flatMap((thing) =>
  subjects.map((subject) => promiseOn(thing, subject)),
);

describe('judgeAgain', () => {
  it('compares nothing where nothing changed, and has no news', () => {
    const same = comparison({ promises: shelf, articles: library() });

    const again = twoNights(same, same);

    expect(again.compared).toBe(0);
    expect(again.news).toBeUndefined();
  });

  it('compares the promise that changed, and no other', () => {
    const [first, ...others] = shelf;
    const changed = promise({ ...first, terms: [days(14)] });
    const articles = library();

    const again = twoNights(
      comparison({ promises: shelf, articles }),
      comparison({ promises: [changed, ...others], articles }),
    );

    expect(again.compared).toBe(1);
  });

  it('compares few of the promises when one article changed', () => {
    const [first, ...others] = library();
    const changed = article({
      ...first,
      statements: [
        statement('For the Kelor a refund takes 14 days.', {
          terms: [days(14)],
        }),
      ],
    });
    const roomy = { few: 2, common: 6, nominees: 9 };

    const again = twoNights(
      comparison({ promises: shelf, articles: library() }),
      comparison({ promises: shelf, articles: [changed, ...others] }),
      roomy,
    );

    expect(again.compared).toBeGreaterThan(0);
    expect(again.compared).toBeLessThan(shelf.length / 2);
  });

  it('reads no words again of a promise that came to stand elsewhere', () => {
    const same = comparison({ promises: shelf, articles: library() });
    const before = judgeAgain(same, nothing, tight);
    const formerly = new Map(shelf.map((one) => [one.id, one]));
    const [first, ...others] = shelf;
    if (!first) throw new Error('nothing is on the shelf');
    const elsewhere = { ...mention(first.mentions[0]), url: '/z' };
    const moved = { ...first, mentions: [...first.mentions, elsewhere] };

    const again = judgeAgain(
      { ...same, promises: [moved, ...others] },
      { judgements: before.news, version, gaps: [], formerly },
      tight,
    );

    const recordIn = ({ news }: JudgedAgain) => news?.promises.get(first.id);
    expect(recordIn(again)?.of).not.toBe(recordIn(before)?.of);
    expect(recordIn(again)?.bases).toEqual(recordIn(before)?.bases);
    expect(recordIn(again)?.bases[0]).toBe(recordIn(before)?.bases[0]);
  });

  it('names what comes next now, where the same article decides', () => {
    const told = (id: string, window: string, term: Term) =>
      article({
        id,
        title: 'About the Kelor and its refund',
        statements: [statement(window, { terms: [term] })],
      });
    const deciding = told(
      'a',
      'For the Kelor a refund takes 14 days.',
      days(14),
    );
    const near = told(
      'b',
      'A refund is a matter of 20 dollars.',
      money('price', 20),
    );
    const nearer = { ...near, id: 'c' };
    const promises = shelf.slice(0, 1);

    const again = twoNights(
      comparison({ promises, articles: [deciding, near] }),
      comparison({ promises, articles: [deciding, nearer] }),
    );

    const anew = judgePromises(
      comparison({ promises, articles: [deciding, nearer] }),
      tight,
    );
    expect(again.found).toEqual(anew.gaps);
    expect(again.found[0]?.because[0]).toContain('the next, c,');
  });

  it('sees a briefing that was given meanwhile', () => {
    const before = comparison();
    const briefed = comparison({ briefings: [briefing()] });

    const again = twoNights(before, briefed);

    expect(again.found).toEqual([]);
  });

  it('sees that a promise has ended meanwhile', () => {
    const ending = promise({ validUntil: '2026-11-21' });
    const first = comparison({ promises: [ending], articles: [] });

    const again = twoNights(first, { ...first, asOf: '2026-11-22' });

    expect(again.found.map(({ severity }) => severity.imminence)).toEqual([
      0, 0,
    ]);
  });

  it('judges anew where a gap does not hold what was found', () => {
    const same = comparison({ promises: shelf, articles: library() });
    const before = judgeAgain(same, nothing, tight);
    const altered = found(before).map((gap) => ({
      ...gapOf(gap),
      because: [],
    }));

    const again = judgeAgain(
      same,
      { judgements: before.news, version, gaps: altered },
      tight,
    );

    expect(found(again)).toEqual(found(before));
    expect(again.compared).toBe(before.anew.length);
  });

  it('judges everything anew for another version of the rules', () => {
    const same = comparison({ promises: shelf, articles: library() });
    const before = judgeAgain(same, nothing, tight);

    const again = judgeAgain(
      same,
      { judgements: before.news, version: '2', gaps: found(before).map(gapOf) },
      tight,
    );

    expect(again.compared).toBe(shelf.length);
  });
});

const anyThing = fc.constantFrom(...things, 'lid');
const anySubject = fc.constantFrom(...subjects, 'toll');
const anyTerm = fc.constantFrom(days(30), days(14), money('price', 20));
const anyDate = fc.constantFrom(
  '2026-11-19',
  '2026-11-21',
  '2026-11-23',
  undefined,
);

const anyPromise = fc
  .record({
    thing: anyThing,
    subject: anySubject,
    term: anyTerm,
    validFrom: anyDate,
    validUntil: anyDate,
    scope: fc.constantFrom([], ['scope-express'], ['scope-standard']),
    topic: fc.constantFrom('refund-time', 'warranty', 'gift'),
    at: fc.constantFrom('/', '/', '/moved'),
    lang: fc.constantFrom('en', 'en', 'fr'),
  })
  .map(({ thing, subject, term, validFrom, validUntil, scope, ...said }) => {
    const { topic, at, lang } = said;
    const id = [thing, subject, term.raw, topic, ...scope].join('-');
    const stood = promiseOn(thing, subject);
    const url = `https://shop.example${at}`;
    return promise({
      ...stood,
      mentions: stood.mentions.map((one) => ({ ...one, url, lang })),
      id,
      identity: id,
      terms: [term],
      ...(validFrom && { validFrom }),
      ...(validUntil && { validUntil }),
      scope: [...scope],
      topic,
    });
  });

const anyScope = fc.constantFrom('scope-express', 'scope-standard', undefined);

/** One thing and some subjects; a scope may keep it from any promise. */
const anyStatement = fc
  .record({
    thing: anyThing,
    said: fc.uniqueArray(anySubject, { minLength: 1, maxLength: 3 }),
    term: anyTerm,
    scope: anyScope,
  })
  .map(({ thing, said, term, scope }) =>
    statement(`Every ${thing} has its ${said.join(' and ')} in ${term.raw}.`, {
      terms: [term],
      scope: scope ? [scope] : [],
    }),
  );

const anyArticleId = fc
  .integer({ min: 0, max: 15 })
  .map((number) => `kb-${number}`);

const anyArticle = fc
  .record({
    id: anyArticleId,
    title: anyThing,
    updated: fc.constantFrom('2026-11-18', '2026-11-20'),
    validUntil: anyDate,
    statements: fc.array(anyStatement, { minLength: 1, maxLength: 3 }),
  })
  .map(({ validUntil, ...said }) =>
    article({ ...said, ...(validUntil && { validUntil }) }),
  );

const anyBriefing = fc
  .record({
    article: anyArticleId,
    briefedAt: fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-22'),
  })
  .map((said) => briefing(said));

const byId = { selector: ({ id }: { readonly id: string }) => id };

/** What the first night finds. */
const anyStart = fc.record({
  promises: fc.uniqueArray(anyPromise, {
    ...byId,
    minLength: 4,
    maxLength: 12,
  }),
  articles: fc.uniqueArray(anyArticle, {
    ...byId,
    minLength: 4,
    maxLength: 16,
  }),
  briefings: fc.array(anyBriefing, { maxLength: 6 }),
  asOf: fc.constantFrom('2026-11-20', '2026-11-21'),
});

/** The nth promise comes to stand elsewhere, in its own or other words. */
const anyPlacing = fc.record({
  nth: fc.nat(12),
  at: fc.constantFrom('/a', '/b', '/c'),
  quote: fc.constantFrom(undefined, undefined, 'The toll is over in 9 days.'),
  leaves: fc.boolean(),
});
type Placing = typeof anyPlacing extends fc.Arbitrary<infer P> ? P : never;

/** What may have changed when the next night comes: seldom much. */
const anyChange = fc.oneof(
  { weight: 6, arbitrary: fc.record({ article: anyArticle }) },
  { weight: 3, arbitrary: fc.record({ gone: anyArticleId }) },
  { weight: 1, arbitrary: fc.record({ promise: anyPromise }) },
  { weight: 2, arbitrary: fc.record({ placed: anyPlacing }) },
  { weight: 1, arbitrary: fc.record({ lost: fc.nat(12) }) },
  { weight: 1, arbitrary: fc.record({ briefing: anyBriefing }) },
  { weight: 1, arbitrary: fc.record({ rules: fc.constantFrom('1', '2') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      asOf: fc.constantFrom('2026-11-20', '2026-11-22', '2026-11-24'),
    }),
  },
);
type Change = {
  readonly article?: ReadArticle;
  readonly gone?: string;
  readonly promise?: PublicPromise;
  readonly briefing?: Briefing;
  readonly asOf?: string;
  readonly rules?: string;
  readonly placed?: Placing;
  /** The searches of the nth promise that was judged cannot be read. */
  readonly lost?: number;
};

function placedIn(
  promises: readonly PublicPromise[],
  { nth, at, quote, leaves }: Placing,
): PublicPromise[] {
  return promises.map((one, number) => {
    const [stood] = one.mentions;
    if (number !== nth || stood === undefined) return one;
    const url = `https://shop.example${at}`;
    const placed = { ...stood, url, quote: quote ?? stood.quote };
    return { ...one, mentions: [...(leaves ? [] : one.mentions), placed] };
  });
}

function without(
  judgements: JudgedAgain['news'],
  nth: number | undefined,
): JudgedAgain['news'] {
  if (judgements === undefined || nth === undefined) return judgements;
  const promises = [...judgements.promises].map(
    ([id, judged], number) =>
      [id, number === nth ? { ...judged, bases: [] } : judged] as const,
  );
  return { ...judgements, promises: new Map(promises) };
}

function changed(night: Comparison, change: Change): Comparison {
  const { article: one, gone, promise: other, briefing: given } = change;
  const articles = night.articles.filter(
    ({ id }) => id !== one?.id && id !== gone,
  );
  const stood = night.promises.filter(({ id }) => id !== other?.id);
  const promises = change.placed ? placedIn(stood, change.placed) : stood;
  return {
    ...night,
    asOf: change.asOf ?? night.asOf,
    articles: one ? [...articles, one] : articles,
    promises: other ? [...promises, other] : promises,
    briefings: given ? [...night.briefings, given] : night.briefings,
  };
}

describe('judging again, night after night', () => {
  it.each([
    ['the tightest limits', tight],
    ['some room', { few: 2, common: 8, nominees: 6 }],
    ['much room', { few: 6, common: 12, nominees: 40 }],
  ])('finds what judging everything finds, with %s', (_, limits) => {
    const changes = fc.array(anyChange, { minLength: 1, maxLength: 8 });

    fc.assert(
      fc.property(anyStart, changes, (start, nights) => {
        let night = comparison(start);
        let judgements: JudgedAgain['news'];
        let gaps: readonly Gap[] = [];
        let rules = version;
        const all: readonly Change[] = [{}, ...nights];
        for (const change of all) {
          rules = change.rules ?? rules;
          const formerly = new Map(night.promises.map((one) => [one.id, one]));
          night = changed(night, change);
          judgements = without(judgements, change.lost);
          const again = judgeAgain(
            night,
            { judgements, version: rules, gaps, formerly },
            limits,
          );
          expect(found(again, gaps)).toEqual(judgePromises(night, limits).gaps);
          judgements = again.news ?? judgements;
          const kept = new Map(gaps.map((gap) => [gap.id, gap]));
          for (const gap of found(again, gaps)) kept.set(gap.id, gapOf(gap));
          gaps = [...kept.values()];
        }
      }),
      { numRuns: 80 },
    );
  });
});
