import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mergeLed,
  mergeReadings,
} from '../../../shared/compare/merge/merge-readings.ts';
import type { PageReadings } from '../../../shared/compare/merge/sighting.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
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
  })
  .map(({ scope, ...said }) =>
    reading({
      ...said,
      lang: said.quote.startsWith('Retournez') ? 'fr' : 'en',
      terms: [days(30)],
      scope: [...scope],
    }),
  );

const urls = ['/a', '/b', '/c', '/d', '/e'].map(
  (at) => `https://shop.example${at}`,
);
const anyTwin = fc.option(fc.constantFrom(...urls), { nil: undefined });
const anyPage = (url: string): fc.Arbitrary<PageReadings> =>
  fc
    .record({
      readings: fc.array(anyReading, { maxLength: 2 }),
      twin: anyTwin,
    })
    .map(({ readings, twin }) => ({
      url,
      readings,
      alternates: twin === undefined ? [] : [{ url: twin }],
    }));
const anySite = fc.tuple(...urls.map(anyPage));
/** Seldom more than one page changes, so that most leaders stand. */
const anyChange = fc.tuple(fc.nat(urls.length - 1), anySite);

describe('merging around the readings that led before', () => {
  it('answers what merging without knowing them does', () => {
    fc.assert(
      fc.property(
        anySite,
        fc.array(anyChange, { minLength: 1, maxLength: 4 }),
        (first, changes) => {
          let site: PageReadings[] = first;
          let { leaders } = mergeLed(site, seen);
          for (const [at, other] of changes) {
            const page = other[at];
            if (page === undefined) continue;
            site = site.with(at, page);
            const touched = new Set([page.url]);
            const led = mergeLed(site, seen, { leaders, touched });
            expect(led).toEqual(mergeLed(site, seen));
            leaders = led.leaders;
          }
          expect(mergeReadings(site, seen)).toEqual(
            mergeLed(site, seen).promises,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  const told = (at: string, said: Partial<Reading> = {}): PageReadings => ({
    url: `https://shop.example${at}`,
    readings: [
      reading({
        quote: 'Return the Kelor lamp by parcel in 30 days.',
        terms: [days(30)],
        ...said,
      }),
    ],
  });

  it.each<[string, PageReadings, PageReadings, number]>([
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
    [
      'of something else',
      told('/b'),
      told('/c', { quote: 'Repair of a bicycle with a warranty in 30 days.' }),
      2,
    ],
  ])('merges what is promised once more %s', (_, stood, came, promises) => {
    const before = [told('/a'), stood];
    const now = [...before, came];
    const { leaders } = mergeLed(before, seen);
    const touched = new Set([came.url]);

    const led = mergeLed(now, seen, { leaders, touched });

    expect(led).toEqual(mergeLed(now, seen));
    expect(led.promises).toHaveLength(promises);
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
    const came = told('/d', { quote, topic });
    const now = [...before, came];
    const { leaders } = mergeLed(before, seen);

    const led = mergeLed(now, seen, { leaders, touched: new Set([came.url]) });

    expect(leaders.size).toBe(1);
    expect(led).toEqual(mergeLed(now, seen));
    expect(led.promises).toHaveLength(promises);
  });

  it('knows a promise by what all its places speak of', () => {
    const short = told('/b', { quote: 'Return the Kelor in 30 days.' });
    const long = told('/a');

    const [alone] = mergeReadings([short], seen);
    const both = mergeReadings([long, short], seen);

    expect(both.map(({ identity }) => identity)).toEqual([alone?.identity]);
  });
});
