import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import { judgePromises } from '../../../shared/compare/verdict/judge-promises.ts';
import { unclearByDefault } from '../../../shared/domain/site.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

const url = 'https://shop.example/help';

/** The gaps of a page that shows these words and tells machines this. */
function gapsOf(words: string, ...data: readonly unknown[]) {
  const html = data
    .map(
      (one) =>
        `<script type="application/ld+json">${JSON.stringify(one)}</script>`,
    )
    .join('');
  const read = readPage(`<html lang="en">${html}<main>${words}</main>`, {
    url,
    defaultLang: 'en',
    currency: 'CAD',
    asOf: '2026-11-21',
  });
  const pages = [{ url, ...read }];
  const { gaps } = judgePromises({
    siteId: 'shop',
    promises: mergeReadings(pages, {
      siteId: 'shop',
      seenAt: '2026-11-21T00:00:00.000Z',
    }),
    articles: [],
    briefings: [],
    asOf: '2026-11-21',
    pages,
    unclear: unclearByDefault,
  });
  return gaps.filter(({ type }) => type !== 'unknown');
}

const policy = (said: object) => ({ '@type': 'MerchantReturnPolicy', ...said });
const store = (openingHours: string) => ({ '@type': 'Store', openingHours });

describe('visible words and structured data', () => {
  it('disagree on a value: both are named with both quotes', () => {
    const gaps = gapsOf(
      '<p>You may return any item within 30 days.</p>',
      policy({ merchantReturnDays: 14 }),
    );

    expect(gaps).toMatchObject([
      {
        type: 'inconsistent',
        topic: 'return-window',
        differences: [
          {
            term: 'duration',
            public: '30 days',
            internal: '"merchantReturnDays":14',
            direction: 'public-more-generous',
            publicQuote: 'You may return any item within 30 days.',
            internalQuote: '"merchantReturnDays":14',
            internalPlace: 'structured-data',
          },
        ],
      },
    ]);
  });

  it.each([
    [
      'the cost of a return',
      '<p>Returns are free.</p>',
      policy({ returnFees: 'ReturnFeesCustomerResponsibility' }),
    ],
    [
      'whether anything comes back',
      '<p>You may return any item within 30 days.</p>',
      policy({ returnPolicyCategory: 'MerchantReturnNotPermitted' }),
    ],
    [
      'a warranty',
      '<p>All tents carry a 2-year warranty.</p>',
      { '@type': 'WarrantyPromise', durationOfWarranty: 'P1Y' },
    ],
    [
      'the whole week',
      '<p>Open Monday to Friday, 9 am to 5 pm.</p>',
      store('Mo-Fr 09:00-18:00'),
    ],
    [
      'the hours of a shop that a page is about',
      '<h1>Our Leeds store</h1><p>Open Tuesday to Friday, 9 am to 5 pm.</p>',
      store('Tu-Fr 09:00-18:00'),
    ],
    [
      'one day',
      '<p>Open Monday to Friday 9 am to 6 pm, Saturday 10 am to 5 pm.</p>',
      store('Mo-Fr 09:00-18:00, Sa 10:00-16:00'),
    ],
    [
      'the end of an offer',
      '<p>Pottery course: now $90 instead of $120, until December 31, 2026.</p>',
      { '@type': 'Offer', price: 90, priceValidUntil: '2026-12-15' },
    ],
    [
      'what an answer says of the same',
      '<p>You may return any item within 30 days.</p>',
      {
        '@type': 'Question',
        name: 'Returns?',
        acceptedAnswer: { text: 'You may return any item within 60 days.' },
      },
    ],
  ])('disagree on %s', (_, words, data) => {
    expect(gapsOf(words, data).map(({ type }) => type)).toEqual([
      'inconsistent',
    ]);
  });

  it.each([
    [
      'say the same in other units',
      '<p>You may return any item within four weeks.</p>',
      policy({ merchantReturnDays: 28 }),
    ],
    [
      'speak of different things',
      '<p>You may return any item within 30 days.</p>',
      { '@type': 'WarrantyPromise', durationOfWarranty: 'P1Y' },
    ],
    [
      'say it in one voice alone',
      '<p>Hello.</p>',
      policy({ merchantReturnDays: 14 }),
    ],
    [
      'name days that the other leaves out',
      '<p>Open Monday to Friday 9 am to 6 pm, Saturday 10 am to 5 pm.</p>',
      store('Mo-Fr 09:00-18:00'),
    ],
    [
      'write midnight in two ways',
      '<p>Open Monday to Sunday, 6 pm to midnight.</p>',
      store('Mo-Su 18:00-23:59'),
    ],
    [
      'speak of a line that never sleeps and of doors that close',
      '<p>Emergency line available 24/7.</p>',
      store('Mo-Fr 09:00-18:00'),
    ],
    [
      'speak of the telephone and of the doors',
      '<h1>Phone</h1><p>Our phone line is open Monday to Friday, 9 am to 5 pm.</p>',
      store('Mo-Fr 09:00-18:00'),
    ],
    [
      'hold for members and for all',
      '<p>Members may return any item within 60 days.</p>',
      policy({ merchantReturnDays: 30 }),
    ],
    [
      'count until the door what the data counts in two parts',
      '<p>Delivery within 5 to 7 days.</p>',
      {
        '@type': 'ShippingDeliveryTime',
        handlingTime: { minValue: 2, maxValue: 2, unitCode: 'DAY' },
        transitTime: { minValue: 3, maxValue: 5, unitCode: 'DAY' },
      },
    ],
    [
      'price two different offers',
      '<p>Pottery course: now $90 instead of $120.</p>',
      {
        '@type': 'Offer',
        price: 75,
        priceValidUntil: '2026-12-15',
        priceSpecification: { priceType: 'ListPrice', price: 99 },
      },
    ],
    [
      'answer another question',
      '<p>You may return any tent within 30 days.</p>',
      {
        '@type': 'Question',
        name: 'Gift cards?',
        acceptedAnswer: { text: 'Gift cards can be returned within 60 days.' },
      },
    ],
  ])('do not disagree where they %s', (_, words, data) => {
    expect(gapsOf(words, data)).toEqual([]);
  });

  it('are not compared where goods have policies of their own', () => {
    expect(
      gapsOf(
        '<p>You may return any item within 30 days.</p>',
        policy({ merchantReturnDays: 14 }),
        policy({ merchantReturnDays: 60 }),
      ),
    ).toEqual([]);
  });

  it('agree where one of several values is the visible one', () => {
    expect(
      gapsOf(
        '<p>You may return any item within 30 days.</p>',
        policy({ merchantReturnDays: 14 }),
        policy({ merchantReturnDays: 30 }),
      ),
    ).toEqual([]);
  });

  it('make one gap, the same whichever page repeats it', () => {
    const words = '<p>You may return any item within 30 days.</p>';
    const [one] = gapsOf(words, policy({ merchantReturnDays: 14 }));
    const [other] = gapsOf(
      `<h1>Welcome</h1>${words}`,
      store('Mo-Fr 09:00-18:00'),
      policy({ merchantReturnDays: 14 }),
    );

    expect(one?.id).toBe(other?.id);
  });
});

describe('an offer whose end only machines are told', () => {
  const offer = (priceValidUntil: string) => ({
    '@type': 'Offer',
    price: '90.00',
    priceCurrency: 'CAD',
    priceValidUntil,
  });
  const words = '<p>Pottery course: now $90 instead of $120.</p>';

  it('has expired once that day has passed', () => {
    expect(gapsOf(words, offer('2026-10-31'))).toMatchObject([
      {
        type: 'expired',
        because: [expect.stringContaining('"priceValidUntil":"2026-10-31"')],
      },
    ]);
  });

  it('stands until then', () => {
    expect(gapsOf(words, offer('2026-11-21'))).toEqual([]);
  });
});
