import { describe, expect, it } from 'vitest';
import { allLanguages } from '../../shared/extract/languages/all.ts';
import { pageText, parsePage } from '../../shared/extract/parse-page.ts';
import { readPage } from '../../shared/extract/read-page.ts';
import { readPromises } from '../../shared/extract/read-promises.ts';
import { fc } from '../property-tests.ts';

const context = {
  url: 'https://shop.example/page',
  defaultLang: 'en',
  currency: undefined,
  asOf: '2026-11-21',
};

function read(html: string) {
  const page = parsePage(html, context);
  return { text: pageText(page), readings: readPromises(page, context) };
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** What no page may bring about: a quote or a value that does not stand there. */
function expectVerbatim(html: string): void {
  const { text, readings } = read(html);
  const page = folded(text);
  for (const reading of readings) {
    expect(reading.quote).not.toBe('');
    const quotes = [reading, ...(reading.alsoAt ?? [])].map(
      ({ quote }) => quote,
    );
    for (const quote of quotes) expect(page).toContain(folded(quote));
    // A code or a last day may stand in the sentence after the offer.
    const said = quotes.join('\n');
    for (const { raw } of reading.terms) expect(said).toContain(raw);
    if (reading.condition) expect(reading.quote).toContain(reading.condition);
  }
}

/** Structured data is quoted as it stands in the source, or not at all. */
function expectVerbatimFacts(html: string): void {
  const source = folded(html);
  for (const { quote, terms } of readPage(html, context).facts) {
    expect(quote).not.toBe('');
    for (const words of [quote, ...terms.map(({ raw }) => raw)]) {
      expect(source).toContain(folded(words));
    }
  }
}

/** Words that make promises, in both languages, whatever they mean together. */
const phrases = allLanguages.flatMap(({ frames }) =>
  Object.values(frames.concepts).flatMap((list) =>
    list.split(',').map((phrase) => phrase.replaceAll('*', 's').trim()),
  ),
);

const values = [
  '30 days',
  '30 jours',
  '24 h',
  '2 à 5',
  '3-5 business days',
  '20 %',
  '$50',
  '49,99 €',
  'USD25',
  'vingt-quatre',
  'thirty (30)',
  '9 am – 5 pm',
  'lundi au vendredi',
  '24/7',
  '11/01/2027',
  '31 janvier',
  'until March 3',
  'SAVE15',
  '3 x',
  '2 for 1',
  '½',
  '1 299,99',
  '1 800 555 1234',
];
const marks = [...'.,;:!?()[]«»“”’\'"-–—*•|/&%$€°\n \t\u00a0\u202f'];
const tags = [
  '<p>',
  '</p>',
  '<br>',
  '<li>',
  '<ul>',
  '</ul>',
  '<h2>',
  '</h2>',
  '<tr>',
  '<td>',
  '</table>',
  '<table>',
  '<th>',
  '<dt>',
  '<dd>',
  '<strong>',
  '</strong>',
  '<a href="/x">',
  '</a>',
  '<button>',
  '</button>',
  '<footer>',
  '<details><summary>',
  '</summary>',
  '</details>',
  '<html lang="fr">',
  '<div lang="en">',
  '</div>',
  '<sup>',
  '</sup>',
  '<del>',
  '</del>',
];

const promiseSoup = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...phrases) },
      { weight: 4, arbitrary: fc.constantFrom(...values) },
      { weight: 2, arbitrary: fc.constantFrom(...marks) },
      { weight: 2, arbitrary: fc.constantFrom(...tags) },
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((words) => words.join(' '));

describe('a page of anything', () => {
  it('is read without a word of its own, whatever its bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 2000 });

    fc.assert(
      fc.property(bytes, (input) => {
        expectVerbatim(Buffer.from(input).toString('latin1'));
        expectVerbatim(Buffer.from(input).toString('utf8'));
        expectVerbatim(Buffer.from(input).toString('utf16le'));
      }),
      { numRuns: 200 },
    );
  });

  it('is quoted verbatim, whatever its words', () => {
    fc.assert(fc.property(promiseSoup, expectVerbatim), { numRuns: 500 });
  });

  it('is quoted verbatim where it speaks to machines, damaged or not', () => {
    const types = fc.constantFrom(
      'MerchantReturnPolicy',
      'OfferShippingDetails',
      'ShippingDeliveryTime',
      'WarrantyPromise',
      'Store',
      'Offer',
      'Question',
    );
    const names = fc.constantFrom(
      'merchantReturnDays',
      'returnFees',
      'shippingRate',
      'handlingTime',
      'durationOfWarranty',
      'openingHours',
      'openingHoursSpecification',
      'price',
      'acceptedAnswer',
    );
    const values = fc.oneof(
      fc.constantFrom(30, 'P2Y', 'FreeReturn', 'Mo-Fr 09:00-18:00', '90.00'),
      fc.constant({ value: 0, maxValue: 5, unitCode: 'DAY' }),
      fc.constant({ text: 'Return\tit “within” 30\u00a0days.' }),
      fc.constant([{ dayOfWeek: 'Monday', opens: '09:00', closes: '17:00' }]),
      fc.jsonValue(),
    );
    const items = fc.array(
      fc
        .tuple(types, fc.dictionary(names, values))
        .map(([type, said]) => ({ '@type': type, ...said })),
      { maxLength: 5 },
    );
    const damage = fc.tuple(
      fc.nat(400),
      fc.constantFrom('', ',', '"', '}', '\n'),
    );

    fc.assert(
      fc.property(items, damage, fc.boolean(), (said, [at, mark], isWhole) => {
        const json = JSON.stringify(said, null, 1).replaceAll('<', '\\u003c');
        const text = isWhole ? json : json.slice(0, at) + mark + json.slice(at);
        expectVerbatimFacts(
          `<script type="application/ld+json">${text}</script><p>Now $90, was $120.</p>`,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is read alike twice', () => {
    fc.assert(
      fc.property(promiseSoup, (html) => {
        expect(read(html)).toEqual(read(html));
      }),
      { numRuns: 100 },
    );
  });

  it('is quoted verbatim, whatever its characters', () => {
    const text = fc.string({ unit: 'binary', maxLength: 500 });

    fc.assert(
      fc.property(text, text, (one, other) => {
        expectVerbatim(`<p>${one} Returns within 30 days. ${other}`);
      }),
      { numRuns: 200 },
    );
  });
});

it('quotes no hours across what stands between them unread', () => {
  expectVerbatim(
    '<p>Monday 9 am – 5 pm</p><button>Book now</button><p>Tuesday 9 am – 5 pm</p>',
  );
});

/** Each many times over; a reader that compares all with all never ends. */
const endless = [
  '1 23 456 ',
  '1 234 567,',
  '([{(',
  'promise',
  'promesse-',
  '2 to 5 to ',
  'de 2 à 5 à ',
  '30 days return ',
  'remboursé sous 30 jours ',
  '$5 off $10 off ',
  'Monday 9 am to 5 pm, ',
  'du lundi au vendredi ',
  '1/2/2026 to 3 March ',
  '“‘"\'«',
  'free-',
  'sans frais ',
  'feel free ',
  'twenty-two hundred and ',
  'quatre-vingt-dix-neuf mille ',
  'e\u0301\u0301\u0301',
  '\u0301',
  '\u200b',
  '\u00ad',
  '&nbsp;',
  '&',
  '<',
  '…',
  '. ',
  '\ud83d\ude00',
  '<p>30</p>',
  '<p>Monday 9 am – 5 pm</p>',
  '<p>Free delivery over $50.</p>',
  '<p>24/7</p><p>9–5</p>',
  '<div>a',
  '<ul><li>a',
  '<b><i>a',
  '<table><tr><td>1',
  '<h2>Returns</h2><p>30 days</p>',
  '<h2>Delivery ',
  '<details><summary>Returns?</summary>30 days',
  '<dl><dt>Returns<dd>30 days',
];

describe('a page of one thing over and over', () => {
  it.each(endless)('ends, and is quoted verbatim: %j', (piece) => {
    expectVerbatim(piece.repeat(Math.ceil(60_000 / piece.length)));
  });

  it.each(endless)('ends inside one paragraph: %j', (piece) => {
    const inside = piece.repeat(Math.ceil(20_000 / piece.length));

    expectVerbatim(`<p>Free returns within 30 days ${inside} of delivery.`);
  });
});
