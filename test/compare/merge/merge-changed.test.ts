import { describe, expect, it } from 'vitest';
import {
  type MergedAgain,
  mergeAgain,
} from '../../../shared/compare/merge/merge-again.ts';
import {
  keyDigest,
  type VersionedPage,
} from '../../../shared/compare/merge/merged-pages.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import type { Topic } from '../../../shared/domain/topic.ts';
import { fc } from '../../property-tests.ts';
import { days, reading } from '../builders.ts';

const seen = { siteId: 'shop', seenAt: '2026-11-21T02:00:00.000Z' };

/** Fuller and shorter words for one thing: mostly one promise. */
const alike = [
  'Return the Kelor in 30 days.',
  'Return the Kelor lamp in 30 days.',
  'Return the Kelor lamp by parcel in 30 days.',
  'In 30 days.',
];
/** Those that are another, or lack what the others share. */
const others = [
  'Send the Kelor lamp back by parcel for a refund in 30 days.',
  'Return the Vesta carpet to a store in 30 days with the receipt.',
  'Exchange a gift in 30 days.',
  'Retournez la lampe Kelor en 30 jours.',
];
const anyQuote = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...alike) },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
);

const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    quote: anyQuote,
    scope: fc.oneof(
      { weight: 9, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constant(['scope-store']) },
    ),
    stance: fc.constantFrom('granted', 'granted', 'granted', 'refused'),
    strength: fc.constantFrom('firm', 'hedged'),
    place: fc.constantFrom('main', 'footer'),
    topic: fc.constantFrom<Topic[]>('warranty', 'warranty', 'refund-time'),
    alsoAt: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: anyQuote },
    ),
  })
  .map(({ scope, alsoAt, ...said }) =>
    reading({
      ...said,
      ...(alsoAt && {
        alsoAt: [{ selector: 'main > li', quote: alsoAt, place: 'main' }],
      }),
      lang: said.quote.startsWith('Retournez') ? 'fr' : 'en',
      terms: [days(30)],
      scope: [...scope],
    }),
  );

const urls = ['/a', '/b', '/c', '/d', '/e'].map(
  (at) => `https://shop.example${at}`,
);
const anyTwin = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom(...urls) },
);
const anyPage = (url: string): fc.Arbitrary<VersionedPage> =>
  fc
    .record({
      readings: fc.array(anyReading, { maxLength: 2 }),
      twin: anyTwin,
    })
    .map(({ readings, twin }) =>
      page(url, readings, twin === undefined ? [] : [{ url: twin }]),
    );
const anySite = fc.tuple(...urls.map(anyPage));
/** As a rule one page changes. */
const anyChange = fc.tuple(fc.nat(urls.length - 1), anySite);

function page(
  url: string,
  readings: readonly Reading[],
  alternates: readonly { readonly url: string }[] = [],
): VersionedPage {
  const version = JSON.stringify([readings, alternates]);
  return { url, readings, alternates, version };
}

function merged(
  pages: readonly VersionedPage[],
  before?: MergedAgain,
): MergedAgain {
  const kept = before ? [...before.same, ...before.anew] : [];
  const known = { kept, merged: before?.merged, keyOfKept: keyDigest };
  return mergeAgain(pages, known, seen);
}

function promisesOf({ same, anew }: MergedAgain) {
  return [...same, ...anew].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('merging what a change of pages concerns', () => {
  it('answers what merging everything does', () => {
    fc.assert(
      fc.property(
        anySite,
        fc.array(anyChange, { minLength: 1, maxLength: 4 }),
        (first, changes) => {
          let site: VersionedPage[] = first;
          let before = merged(site);
          for (const [at, other] of changes) {
            const changed = other[at];
            if (changed === undefined) continue;
            site = site.with(at, changed);
            before = merged(site, before);
            const anew = merged(site);
            expect(promisesOf(before)).toEqual(promisesOf(anew));
            expect(before.merged.pages).toEqual(anew.merged.pages);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  const kelor = 'Return the Kelor lamp by parcel in 30 days.';
  const told = (at: string, said: Partial<Reading> = {}) =>
    page(`https://shop.example${at}`, [
      reading({ quote: kelor, terms: [days(30)], ...said }),
    ]);
  const vesta = { quote: 'Repair of a Vesta bicycle in 30 days.' };

  it.each<[string, VersionedPage, VersionedPage, number]>([
    ['in the same words', told('/b'), told('/c'), 1],
    ['to other people', told('/b'), told('/c', { scope: ['scope-store'] }), 2],
    ['in fewer words', told('/b'), told('/c', { quote: 'In 30 days.' }), 1],
    [
      'where few words stood',
      told('/b', { quote: 'In 30 days.' }),
      told('/c'),
      1,
    ],
    [
      'in more words',
      told('/b'),
      told('/c', {
        quote: 'Return the Kelor lamp by parcel or van in 30 days.',
      }),
      1,
    ],
    ['of something else', told('/b'), told('/c', vesta), 2],
  ])('merges what is promised once more %s', (_, stood, came, promises) => {
    const before = [told('/a'), stood];
    const now = [...before, came];

    const again = merged(now, merged(before));

    expect(promisesOf(again)).toEqual(promisesOf(merged(now)));
    expect(promisesOf(again)).toHaveLength(promises);
  });

  it.each<
    [string, string, string, string, readonly [Reading['topic'], number]]
  >([
    [
      'apart, where it names another thing than the leader does',
      'Return the Vesta to the warehouse in 30 days.',
      'Return the Vesta to the manager in 30 days.',
      'Return a carpet to the warehouse in 30 days.',
      ['warranty', 2],
    ],
    [
      'in the lead, where gathering takes it before what says as much',
      'Return the Kelor to the warehouse in 30 days.',
      'Return the Kelor in 30 days.',
      'Return the Kelor in both sizes in 30 days.',
      ['return-window', 1],
    ],
    [
      'in the lead, where it says more',
      'Return the Kelor to the manager in 30 days.',
      'Return the Kelor in 30 days.',
      'Return the Kelor to the warehouse in both sizes in 30 days.',
      ['return-window', 1],
    ],
  ])('puts what came %s', (_, fuller, stood, quote, [topic, promises]) => {
    const before = [
      told('/b', { quote: fuller, topic }),
      told('/c', { quote: stood, topic }),
    ];
    const now = [...before, told('/d', { quote, topic })];

    const again = merged(now, merged(before));

    expect(promisesOf(again)).toEqual(promisesOf(merged(now)));
    expect(promisesOf(again)).toHaveLength(promises);
  });

  it('knows a promise by what all its places speak of', () => {
    const short = told('/b', { quote: 'Return the Kelor in 30 days.' });

    const [alone] = promisesOf(merged([short]));
    const both = promisesOf(merged([told('/a'), short]));

    expect(both.map(({ identity }) => identity)).toEqual([alone?.identity]);
  });

  it('leaves alone what has other values', () => {
    const carpet = told('/c', { quote: 'Return a carpet.', terms: [days(14)] });
    const before = [told('/a'), told('/b'), carpet];

    const again = merged(before.toSpliced(1, 1), merged(before));

    expect(again.same.map(({ mentions }) => mentions[0]?.quote)).toEqual([
      'Return a carpet.',
    ]);
  });

  const vestaOn = (at: string) => told(at, vesta);
  const places = ({ same, anew }: MergedAgain) =>
    [same, anew].map((some) =>
      some.map(({ mentions }) => mentions.map(({ url }) => url.slice(-2))),
    );

  it.each<[string, VersionedPage[], VersionedPage[], string[], string[]]>([
    ['came', [told('/b')], [told('/b'), told('/c')], ['/x', '/y'], []],
    ['went', [told('/b'), told('/c')], [told('/b')], ['/x', '/y'], []],
    [
      'moved',
      [told('/b'), told('/c')],
      [told('/b'), told('/d')],
      ['/x', '/y'],
      [],
    ],
    ['is new there', [], [told('/b')], [], ['/x', '/y']],
    [
      'says the same elsewhere in other words',
      [told('/b')],
      [told('/b'), told('/c', { quote: 'In 30 days.' })],
      [],
      ['/x', '/y'],
    ],
  ])('merges the promise alone whose wording %s', (_, stood, stands, same, more) => {
    const others = [vestaOn('/x'), vestaOn('/y')];

    const again = merged([...stands, ...others], merged([...stood, ...others]));
    const all = merged([...stands, ...others]);

    expect(promisesOf(again)).toEqual(promisesOf(all));
    expect(places(again)[0]?.flat()).toEqual(same);
    expect(places(again)[1]?.flat()).toEqual(expect.arrayContaining(more));
  });

  it('joins what a translation joins that says what others say', () => {
    const french = reading({
      quote: 'Vous avez 30 jours pour le tapis.',
      lang: 'fr',
      terms: [days(30)],
    });
    const [a, b, c] = [
      'https://shop.example/a',
      'https://shop.example/b',
      'https://shop.example/c',
    ];
    const before = [told('/a'), page(b, [french])];
    const now = [...before, page(c, [french], [{ url: a }])];

    expect(promisesOf(merged(before))).toHaveLength(2);
    expect(promisesOf(merged(now))).toHaveLength(1);
    expect(promisesOf(merged(now, merged(before)))).toEqual(
      promisesOf(merged(now)),
    );
  });

  it('parts what a translation joined once it is named no more', () => {
    const french = reading({
      quote: 'Vous avez 30 jours pour le tapis.',
      lang: 'fr',
      terms: [days(30)],
    });
    const [a, b] = ['https://shop.example/a', 'https://shop.example/b'];
    const twins = [told('/a'), page(b, [french], [{ url: a }])];
    const apart = twins.with(1, page(b, [french]));

    expect(promisesOf(merged(twins))).toHaveLength(1);
    expect(promisesOf(merged(apart, merged(twins)))).toEqual(
      promisesOf(merged(apart)),
    );
  });
});
