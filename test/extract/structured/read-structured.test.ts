import { describe, expect, it } from 'vitest';
import type { StructuredFact } from '../../../shared/domain/structured-fact.ts';
import { describeTerms } from '../../../shared/extract/frames/describe-term.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

function read(html: string, lang = 'en') {
  const page = readPage(`<html lang="${lang}">${html}`, {
    url: 'https://shop.example/',
    defaultLang: 'en',
    currency: 'CAD',
    asOf: '2026-11-21',
  });
  expectVerbatim(html, page.facts);
  return page;
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** Neither a quote nor a term's words may be ours. */
function expectVerbatim(html: string, facts: readonly StructuredFact[]): void {
  for (const { quote, terms } of facts) {
    expect(quote).not.toBe('');
    for (const words of [quote, ...terms.map(({ raw }) => raw)]) {
      expect(folded(html)).toContain(words);
    }
  }
}

function script(json: unknown): string {
  const text = typeof json === 'string' ? json : JSON.stringify(json, null, 2);
  return `<script type="application/ld+json">${text}</script>`;
}

function factsIn(json: unknown, words = ''): string[] {
  return read(script(json) + words).facts.map(inShort);
}

function inShort({ topic, stance, terms }: StructuredFact): string {
  const said = stance === 'refused' ? 'refused ' : '';
  return `${topic}: ${said}${describeTerms(terms)}`.trim();
}

describe('a return policy', () => {
  it('states its window, its cost and how money comes back', () => {
    const facts = factsIn({
      '@type': 'Product',
      offers: {
        '@type': 'Offer',
        price: '20',
        hasMerchantReturnPolicy: {
          '@type': 'MerchantReturnPolicy',
          merchantReturnDays: 30,
          returnFees: 'https://schema.org/FreeReturn',
          refundType: ['http://schema.org/FullRefund', 'ExchangeRefund'],
        },
      },
    });

    expect(facts).toEqual([
      'return-window: window 30 day',
      'return-cost:',
      'money-back:',
      'exchange:',
    ]);
  });

  it('may refuse', () => {
    expect(
      factsIn([
        {
          '@type': 'MerchantReturnPolicy',
          returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted',
        },
        {
          '@type': 'MerchantReturnPolicy',
          merchantReturnDays: '14',
          returnFees: 'ReturnShippingFees',
          returnShippingFeesAmount: {
            '@type': 'MonetaryAmount',
            value: 5.95,
            currency: 'EUR',
          },
        },
      ]),
    ).toEqual([
      'return-window: refused',
      'return-window: window 14 day',
      'return-cost: refused fee 5.95 EUR',
    ]);
  });

  it.each([
    [0],
    [-3],
    ['soon'],
    ['2026-12-24'],
    [null],
    [true],
    [{}],
    [[]],
    ['1e9'],
  ])('has no window where it says %j', (merchantReturnDays) => {
    expect(
      factsIn({ '@type': 'MerchantReturnPolicy', merchantReturnDays }),
    ).toEqual([]);
  });

  it('is quoted as it stands in its script', () => {
    const [fact] = read(
      script(
        '{"@type": "MerchantReturnPolicy",\n  "merchantReturnDays" :\n 30 }',
      ),
    ).facts;

    expect(fact).toMatchObject({
      property: 'MerchantReturnPolicy.merchantReturnDays',
      quote: '"merchantReturnDays" : 30',
    });
  });
});

describe('shipping', () => {
  it('states handling, transit and free carriage', () => {
    expect(
      factsIn({
        '@type': 'OfferShippingDetails',
        shippingRate: { '@type': 'MonetaryAmount', value: 0, currency: 'CAD' },
        deliveryTime: {
          '@type': 'ShippingDeliveryTime',
          handlingTime: { minValue: 0, maxValue: 1, unitCode: 'DAY' },
          transitTime: { minValue: 2, maxValue: 5, unitText: 'days' },
        },
      }),
    ).toEqual([
      'free-shipping:',
      'dispatch-time: delay 0-1 day',
      'delivery-time: delay 2-5 day',
    ]);
  });

  it('promises nothing at a price', () => {
    expect(
      factsIn({ '@type': 'OfferShippingDetails', shippingRate: { value: 9 } }),
    ).toEqual([]);
  });

  it.each([
    [{ minValue: 5, maxValue: 2, unitCode: 'DAY' }],
    [{ minValue: 5, maxValue: 7, unitCode: 'KGM' }],
    [{ maxValue: 'many', unitCode: 'DAY' }],
    ['P1Y2M'],
    [7],
  ])('passes over a delay of %j', (transitTime) => {
    expect(factsIn({ '@type': 'ShippingDeliveryTime', transitTime })).toEqual(
      [],
    );
  });
});

it.each([
  ['P2Y', '2 year'],
  ['P90D', '90 day'],
  [{ value: 24, unitCode: 'MON' }, '24 month'],
])('a warranty of %j lasts %s', (durationOfWarranty, amount) => {
  expect(factsIn({ '@type': 'WarrantyPromise', durationOfWarranty })).toEqual([
    `warranty: coverage ${amount}`,
  ]);
});

describe('opening hours', () => {
  it('are read as specifications, each quoted by itself', () => {
    const [fact] = read(
      script({
        '@type': 'Store',
        openingHoursSpecification: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: ['https://schema.org/Monday', 'Tuesday'],
            opens: '09:00:00',
            closes: '18:00',
          },
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: 'Sunday',
            opens: '00:00',
            closes: '00:00',
          },
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: 'Saturday',
            opens: '10:00',
            closes: '16:00',
            validFrom: '2026-12-01',
          },
        ],
      }),
    ).facts;

    expect(describeTerms(fact?.terms ?? [])).toBe('mo,tu 09:00-18:00');
    expect(fact?.terms[0]?.raw).toMatch(/^\{.*Monday.*"18:00" \}$/);
  });

  it.each([
    ['Mo-Fr 09:00-18:00', 'mo-fr 09:00-18:00'],
    ['Mo,We 9:00-12:00', 'mo,we 09:00-12:00'],
    ['Mo-Fr 09:00-18:00, Sa 10:00-17:00', 'mo-fr 09:00-18:00, sa 10:00-17:00'],
    [['Mo-Su 00:00-23:59'], 'mo-su 00:00-24:00'],
  ])('are read in %j', (openingHours, week) => {
    expect(factsIn({ '@type': 'Store', openingHours })).toEqual([
      `availability: ${week}`,
    ]);
  });

  it.each([
    'always',
    'Mo-Fr',
    'Xx 09:00-18:00',
    'Mo 29:00-33:00',
    `${'Mo,'.repeat(5000)} 09:00-18:00`,
  ])('are not guessed from %j', (openingHours) => {
    expect(factsIn({ '@type': 'Store', openingHours })).toEqual([]);
  });

  it('are read in microdata, quoted by their attribute', () => {
    const { facts } = read(
      '<div itemscope itemtype="https://schema.org/Store"><time itemprop="openingHours" datetime="Mo-Fr 09:00-17:00">weekdays</time></div>',
    );

    expect(facts).toMatchObject([
      { topic: 'availability', quote: 'Mo-Fr 09:00-17:00' },
    ]);
  });
});

describe('an offer', () => {
  const offer = {
    '@type': 'Offer',
    price: '90.00',
    priceCurrency: 'CAD',
    priceValidUntil: '2026-10-31',
  };

  it('is none at a plain catalogue price', () => {
    expect(factsIn(offer, '<p>Pottery course, $90.00</p>')).toEqual([]);
  });

  it('is special where it names the price of before', () => {
    const priceSpecification = {
      price: 120,
      priceType: 'https://schema.org/ListPrice',
    };

    expect(factsIn({ ...offer, priceSpecification })).toEqual([
      'price-offer: price 90 CAD, ends 2026-10-31',
    ]);
  });

  it('is special where the page advertises its price', () => {
    const words = '<p>Pottery course: now $90 instead of $120.</p>';

    expect(factsIn(offer, words)).toEqual([
      'price-offer: price 90 CAD, ends 2026-10-31',
    ]);
  });

  it.each([
    '2026-02-30',
    'tomorrow',
    '31/10/2026',
    99,
  ])('ends on no day that is none: %j', (priceValidUntil) => {
    const words = '<p>Pottery course: now $90 instead of $120.</p>';

    expect(factsIn({ ...offer, priceValidUntil }, words)).toEqual([
      'price-offer: price 90 CAD',
    ]);
  });
});

describe('answers to frequent questions', () => {
  const faq = (text: string) => ({
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'How long may I return things?',
        acceptedAnswer: { '@type': 'Answer', text },
      },
    ],
  });

  it('are facts where people do not see them', () => {
    const { facts, readings } = read(
      script(faq('You may return any item within 30 days.')),
    );

    expect(readings).toEqual([]);
    expect(facts).toMatchObject([
      {
        topic: 'return-window',
        isText: true,
        quote: 'You may return any item within 30 days.',
      },
    ]);
  });

  it('are one more place of a promise that people see', () => {
    const said = 'You may return any item within 30 days.';
    const { facts, readings } = read(`${script(faq(said))}<p>${said}</p>`);

    expect(facts).toEqual([]);
    expect(readings).toMatchObject([
      { quote: said, alsoAt: [{ quote: said, place: 'structured-data' }] },
    ]);
  });

  it('are quoted from the script where they hold markup or escapes', () => {
    const { facts } = read(
      script(
        '{"@type":"Question","name":"Returns?","acceptedAnswer":{"@type":"Answer","text":"<p>Return any item <b>within<\\/b> 30\\u00a0days.<\\/p>"}}',
      ),
    );

    expect(facts).toMatchObject([{ topic: 'return-window' }]);
    expect(facts[0]?.quote).toMatch(/^"acceptedAnswer"/);
  });

  it('run no script and open no element of the page', () => {
    const { facts } = read(
      script({
        '@type': 'Question',
        name: '</h2><script>alert(1)</scr',
        acceptedAnswer: {
          text: '</div></main><img src=x onerror=alert(1)>Return it within 30 days.',
        },
      }),
    );

    expect(facts.map(inShort)).toEqual(['return-window: window 30 day']);
  });
});

describe('structured data of anything', () => {
  const policy = '{"@type":"MerchantReturnPolicy","merchantReturnDays":30}';

  it.each([
    ['comments around', `<!-- ${policy} -->`, 1],
    ['a comma too many', `[${policy},]`, 1],
    ['an end missing', policy.slice(0, -1), 0],
    [
      'a name twice',
      '{"@type":"MerchantReturnPolicy","merchantReturnDays":14,"merchantReturnDays":30}',
      1,
    ],
    [
      'the name as a value',
      '{"@type":"MerchantReturnPolicy","name":"merchantReturnDays","merchantReturnDays":30}',
      1,
    ],
    [
      'a prototype',
      '{"@type":"MerchantReturnPolicy","__proto__":{"merchantReturnDays":9}}',
      0,
    ],
    [
      'types that are none',
      '{"@type":["MerchantReturnPolicy",{}],"merchantReturnDays":[[30]]}',
      0,
    ],
  ])('is quoted verbatim or not at all, with %s', (_, json, facts) => {
    expect(read(script(json)).facts).toHaveLength(facts);
  });

  it('is read once, however many goods repeat it', () => {
    const many = Array.from({ length: 3000 }, () => JSON.parse(policy));

    expect(factsIn(many)).toEqual(['return-window: window 30 day']);
  });

  it('keeps within bounds, however much is stated', () => {
    const many = Array.from({ length: 4000 }, (_, days) => ({
      '@type': 'MerchantReturnPolicy',
      merchantReturnDays: days + 1,
    }));

    expect(factsIn(many)).toHaveLength(100);
  });

  it.each([
    ['deep', '{"a":'.repeat(100_000) + policy + '}'.repeat(100_000)],
    ['deep and broken', '{"a":['.repeat(100_000)],
    ['one long word', `{"@type":"Store","openingHours":"${'x'.repeat(1e6)}"}`],
    [
      'a long answer',
      `{"@type":"Question","acceptedAnswer":{"text":"${'Return within 30 days. '.repeat(40_000)}"}}`,
    ],
    [
      'many answers',
      `[${'{"@type":"Question","acceptedAnswer":{"text":"Return it within 30 days."}},'.repeat(10_000)}1]`,
    ],
    ['many quotes', `{"@type":"Store","name":"${'\\"'.repeat(400_000)}"}`],
  ])('ends, with 1 MB of it %s', (_, json) => {
    expect(() => read(script(json))).not.toThrow();
  });
});
