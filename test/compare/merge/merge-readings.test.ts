import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import type { PageReadings } from '../../../shared/compare/merge/sighting.ts';
import type { Reading } from '../../../shared/domain/reading.ts';
import { fc } from '../../property-tests.ts';
import { days, duration, money, reading } from '../builders.ts';

const seen = { siteId: 'shop', seenAt: '2026-11-21T02:00:00.000Z' };

function merge(...pages: PageReadings[]) {
  return mergeReadings(pages, seen);
}

function on(url: string, ...readings: Reading[]): PageReadings {
  return { url, readings };
}

describe('mergeReadings', () => {
  it('makes one promise of the same words on two pages, with both places', () => {
    const [promise, ...others] = merge(
      on('/returns', reading()),
      on('/', reading({ place: 'banner' })),
    );

    expect(others).toEqual([]);
    expect(promise?.mentions.map(({ url }) => url)).toEqual(['/', '/returns']);
  });

  it('makes one promise of two wordings of the same value', () => {
    const promises = merge(
      on('/returns', reading()),
      on('/faq', reading({ quote: 'Send goods back for up to 30 days.' })),
    );

    expect(promises).toHaveLength(1);
  });

  it('makes one promise of a page and its translation', () => {
    const french = reading({
      lang: 'fr',
      quote: 'Retour possible pendant 30 jours.',
    });

    expect(merge(on('/en', reading()), on('/fr', french))).toHaveLength(1);
  });

  describe('of a page and the page that says the same in French', () => {
    const english = { url: '/en', alternates: [{ url: '/fr' }] };
    const inFrench = (quote: string, said: Partial<Reading> = {}) =>
      reading({ quote, lang: 'fr', terms: [], ...said });
    const inEnglish = (quote: string, said: Partial<Reading> = {}) =>
      reading({ quote, terms: [], ...said });

    it('makes one promise, though no word is known to be the same', () => {
      const promises = merge(
        { ...english, readings: [inEnglish('Bring it home, it is on us.')] },
        on('/fr', inFrench('Ça ne vous coûte rien.')),
      );

      expect(promises).toHaveLength(1);
      expect(promises[0]?.mentions).toHaveLength(2);
    });

    it('pairs the first with the first, the second with the second', () => {
      const promises = merge(
        {
          ...english,
          readings: [
            inEnglish('Bring it home, it is on us.'),
            inEnglish('We take care of that.'),
          ],
        },
        on('/fr', inFrench('Ça ne coûte rien.'), inFrench('On s’en charge.')),
      );

      expect(
        promises.map(({ mentions }) => mentions.map(({ quote }) => quote)),
      ).toEqual(
        expect.arrayContaining([
          ['Bring it home, it is on us.', 'Ça ne coûte rien.'],
          ['We take care of that.', 'On s’en charge.'],
        ]),
      );
    });

    it('pairs none where one page says more of them', () => {
      const promises = merge(
        { ...english, readings: [inEnglish('Parking is free.')] },
        on(
          '/fr',
          inFrench('Le café est gratuit.'),
          inFrench('Le Wi-Fi est gratuit.'),
        ),
      );

      const alone = promises.find(({ lang }) => lang === 'en');
      expect(alone?.mentions).toHaveLength(1);
    });

    it('lets one of them name more narrowly whom it holds for', () => {
      const scope = ['scope-online'];

      const promises = merge(
        { ...english, readings: [reading({ scope })] },
        on('/fr', inFrench('Trente jours.', { terms: [days(30)] })),
      );

      expect(promises).toHaveLength(1);
    });

    it('keeps apart what holds for others', () => {
      const promises = merge(
        { ...english, readings: [reading({ scope: ['scope-store'] })] },
        on(
          '/fr',
          inFrench('Trente jours.', {
            terms: [days(30)],
            scope: ['scope-online'],
          }),
        ),
      );

      expect(promises).toHaveLength(2);
    });
  });

  it('needs no common word where two values agree', () => {
    const terms = [money('price', 40), days(12)];

    const promises = merge(
      on('/en', reading({ quote: 'Tents, 12 days only.', terms })),
      on(
        '/fr',
        reading({ quote: 'Douze jours de bivouac.', lang: 'fr', terms }),
      ),
    );

    expect(promises).toHaveLength(1);
  });

  it('keeps another value apart, and gives it the same identity', () => {
    const [one, other] = merge(
      on('/a', reading()),
      on(
        '/b',
        reading({
          terms: [days(14)],
          quote: 'Return any item within 14 days.',
        }),
      ),
    );

    expect(one?.identity).toBe(other?.identity);
    expect(one?.id).not.toBe(other?.id);
  });

  it('keeps another scope apart', () => {
    const promises = merge(
      on('/a', reading({ scope: ['scope-express'] })),
      on('/b', reading({ scope: ['scope-standard'] })),
    );

    expect(promises).toHaveLength(2);
  });

  it('keeps two steps that take the same time apart on one page', () => {
    const step = reading({
      topic: 'response-time',
      terms: [days(5)],
      quote: 'We acknowledge your complaint within 5 days.',
      alsoAt: [
        {
          quote: 'The outcome of the investigation follows within 5 days.',
          selector: 'li',
          place: 'main',
        },
        { quote: 'Acknowledged in 5 days.', selector: 'p', place: 'footer' },
      ],
    });

    const promises = merge(on('/complaints', step));

    expect(promises.map(({ mentions }) => mentions.length).sort()).toEqual([
      1, 2,
    ]);
  });

  it('makes one promise in two languages of what a site says once', () => {
    const said = (lang: string, quote: string) =>
      reading({ topic: 'price-match', terms: [], lang, quote });
    const promises = merge(
      on('/en', said('en', 'We undercut whomever you name.')),
      on('/fr', said('fr', 'Ailleurs, personne ne fait mieux.')),
    );

    expect(promises).toHaveLength(1);
  });

  it('keeps what two languages say of other services apart', () => {
    const said = (lang: string, quote: string) =>
      reading({ topic: 'no-fee', terms: [], lang, quote });
    const promises = merge(
      on('/en', said('en', 'Parking is free.')),
      on('/fr', said('fr', 'Le petit déjeuner est offert.')),
    );

    expect(promises).toHaveLength(2);
  });

  it('keeps two subjects with the same value apart', () => {
    const replies = [
      'We answer e-mails within 2 days.',
      'We acknowledge your complaint within 2 days.',
    ];

    const promises = merge(
      on(
        '/a',
        ...replies.map((quote) =>
          reading({ topic: 'response-time', quote, terms: [days(2)] }),
        ),
      ),
    );

    expect(promises).toHaveLength(2);
  });

  it('keeps free parking and free breakfast apart, though neither has a value', () => {
    const free = ['Free parking for guests.', 'Free breakfast for guests.'];

    const promises = merge(
      on(
        '/a',
        ...free.map((quote) => reading({ topic: 'no-fee', quote, terms: [] })),
      ),
    );

    expect(promises).toHaveLength(2);
  });

  it.each([
    [
      'We confirm that your claim has arrived within 3 days.',
      'The surveyor’s report is posted to you within 3 days of the visit.',
    ],
    [
      'Un bulletin de paie manquant est remplacé sous 3 jours.',
      'Votre comptable reçoit l’accès au portail sous 3 jours.',
    ],
  ])('keeps apart what takes as long: %s', (one, other) => {
    const lang = one.startsWith('We') ? 'en' : 'fr';
    const said = [one, other].map((quote) =>
      reading({ topic: 'response-time', quote, lang, terms: [days(3)] }),
    );

    expect(merge(on('/a', ...said))).toHaveLength(2);
  });

  it('makes no one thing of two that a third resembles', () => {
    const offers = [
      'A free valuation of your horse, without obligation.',
      'Free storage of your saddle, without obligation.',
      'Without obligation.',
    ];

    const promises = merge(
      on(
        '/a',
        ...offers.map((quote) =>
          reading({ topic: 'no-fee', quote, terms: [] }),
        ),
      ),
    );

    expect(promises.length).toBeGreaterThan(1);
  });

  it('leaves out what a page refuses', () => {
    expect(merge(on('/a', reading({ stance: 'refused' })))).toEqual([]);
  });

  it('is firm where any place is firm', () => {
    const [promise] = merge(
      on('/a', reading({ strength: 'hedged' })),
      on('/b', reading()),
    );

    expect(promise?.strength).toBe('firm');
  });

  it('counts the same place once', () => {
    const [promise] = merge(on('/a', reading(), reading()));

    expect(promise?.mentions).toHaveLength(1);
  });
});

const aReading = fc
  .record({
    topic: fc.constantFrom('return-window' as const, 'warranty' as const),
    terms: fc.constantFrom(
      [days(30)],
      [days(14)],
      [duration(2, 2, 'week')],
      [money('fee', 5)],
      [],
    ),
    scope: fc.constantFrom([], ['scope-online'], ['scope-store']),
    quote: fc.constantFrom(
      'Return any item within 30 days.',
      'Bring it back when you like.',
      'Retour sous 30 jours.',
      'Your watch is repaired.',
    ),
    selector: fc.constantFrom('p', 'li', 'main > p'),
    place: fc.constantFrom('main' as const, 'footer' as const),
  })
  .map(({ terms, scope, ...said }) =>
    reading({ ...said, terms: [...terms], scope: [...scope] }),
  );

const aSite = fc.array(
  fc.record({
    url: fc.constantFrom('/', '/a', '/b', '/c'),
    readings: fc.array(aReading, { maxLength: 4 }),
  }),
  { maxLength: 5 },
);

describe('mergeReadings, whatever the site', () => {
  it('answers the same whatever the order of pages and statements', () => {
    fc.assert(
      fc.property(aSite, fc.infiniteStream(fc.nat()), (site, random) => {
        const shuffled = shuffle(
          site.map(({ url, readings }) => ({
            url,
            readings: shuffle(readings, random),
          })),
          random,
        );

        expect(mergeReadings(shuffled, seen)).toEqual(
          mergeReadings(site, seen),
        );
      }),
    );
  });

  it('loses no statement and invents none', () => {
    fc.assert(
      fc.property(aSite, (site) => {
        const places = new Set(
          site.flatMap(({ url, readings }) =>
            readings.map(({ selector, quote }) =>
              [url, selector, quote].join(),
            ),
          ),
        );
        const mentions = mergeReadings(site, seen).flatMap((promise) =>
          promise.mentions.map(({ url, selector, quote }) =>
            [url, selector, quote].join(),
          ),
        );

        expect(new Set(mentions)).toEqual(places);
      }),
    );
  });

  it('changes the id, and the identity never, when a value changes', () => {
    fc.assert(
      fc.property(aReading, fc.integer({ min: 1, max: 400 }), (read, count) => {
        const before = mergeReadings(
          [on('/a', { ...read, terms: [days(1000)] })],
          seen,
        );
        const after = mergeReadings(
          [on('/a', { ...read, terms: [days(count)] })],
          seen,
        );

        expect(after[0]?.id).not.toBe(before[0]?.id);
        expect(after[0]?.identity).toBe(before[0]?.identity);
      }),
    );
  });

  it('ignores where a statement stands, its selector and its context', () => {
    fc.assert(
      fc.property(
        aReading,
        fc.string(),
        fc.string(),
        (read, selector, heading) => {
          const moved = { ...read, selector, context: [heading] };

          expect(mergeReadings([on('/elsewhere', moved)], seen)[0]?.id).toBe(
            mergeReadings([on('/a', read)], seen)[0]?.id,
          );
        },
      ),
    );
  });
});

function shuffle<T>(items: readonly T[], random: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, at: Number(random.next().value) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
