import { describe, expect, it } from 'vitest';
import { fc } from '../property-tests.ts';
import { englishReads } from './terms/english-corpus.ts';
import { frenchReads } from './terms/french-corpus.ts';
import { readShort, readTerms } from './terms/read-terms.ts';

const sentences = [
  ...Object.keys(englishReads).map((text) => ({ text, lang: 'en' })),
  ...Object.keys(frenchReads).map((text) => ({ text, lang: 'fr' })),
];
const sentence = fc.constantFrom(...sentences);

/** Pieces that terms are made of, in any order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['24', '7', '/', '-', ' ', '.', ',', ':', '(', ')', '$', '€', '%'],
        ...['h', 'jours', 'days', 'à', 'to', 'du', 'au', 'lundi', 'Mon', 'may'],
        ...['un', 'a', 'half', 'et', 'and', 'demi', 'mars', '2026', '½', 'x'],
        ...['code', 'SAVE15', 'am', 'fois', 'sans frais', 'vingt', 'million'],
        ...['\u00a0', '\n', '’', '31', '12', '1 000', '2.5', '+', '#', '&'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('reading terms', () => {
  it('never throws and quotes the text verbatim, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(scraps, fc.string({ unit: 'binary' })),
        fc.constantFrom('en', 'fr', 'en-GB'),
        (text, lang) => {
          let last = 0;
          for (const { term, start, end } of readTerms(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(term.raw).toBe(text.slice(start, end));
            last = end;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['no-break spaces for spaces', / /g, '\u00a0'],
    ['narrow no-break spaces for spaces', / /g, '\u202f'],
    ['curly for straight apostrophes', /'/g, '’'],
    ['curly for straight quotes', /"/g, '”'],
    ['a dash for a hyphen', /-(?=\d)/g, '–'],
    ['a soft hyphen in long words', /(?<=\p{L}{5})(?=\p{L}{3})/gu, '\u00ad'],
  ])('reads the same with %s', (_name, from, to) => {
    fc.assert(
      fc.property(sentence, ({ text, lang }) => {
        fc.pre(!/code/i.test(text));

        const changed = readShort(text.replace(from, to), lang);

        expect(changed).toBe(readShort(text, lang));
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same in capitals', () => {
    fc.assert(
      fc.property(sentence, ({ text, lang }) => {
        fc.pre(!/code|free|offert/i.test(text));

        const changed = readShort(text.toUpperCase(), lang);

        expect(changed).toBe(readShort(text, lang));
      }),
      { numRuns: 400 },
    );
  });

  it('reads decomposed accents as composed ones', () => {
    fc.assert(
      fc.property(sentence, ({ text, lang }) => {
        const changed = readShort(text.normalize('NFD'), lang);

        expect(changed.normalize('NFC')).toBe(readShort(text, lang));
      }),
      { numRuns: 400 },
    );
  });
});

describe('hostile texts', () => {
  const length = 300_000;
  it.each([
    ['figures', '7'],
    ['figures and spaces', '1 '],
    ['groups of three figures', '100 '],
    ['figures and commas', '1,'],
    ['points', '1.2.3.'],
    ['open brackets', '30 ('],
    ['an endless word', 'a'],
    ['an endless word with accents', 'é'],
    ['apostrophes', "d'"],
    ['a word of apostrophes', "a'b"],
    ['hyphens', '2-'],
    ['ranges', '2 à 3 - '],
    ['number words', 'vingt et '],
    ['days', 'lundi, '],
    ['days and hours', 'lun-ven 9-5 '],
    ['articles', 'un demi '],
    ['currency signs', '$ 5 $ '],
    ['bounds', "jusqu'à les "],
    ['qualifiers', '3 jours ouvrés ('],
    ['codes', 'code code: "'],
    ['offers', '2 achetés '],
    ['slashes', '24/'],
    ['seconds', '1 min 0 sec '],
    ['lists', '1, 2 or 3, '],
    ['decimals in words', 'deux virgule '],
    ['decimals without a whole', ' .5'],
    ['parts of a whole', '2 min 3 sec et '],
    ['mixed letters and figures', 'h2'],
    ['soft hyphens', 'a\u00ad'],
  ])('ends on 300 kB of %s', (_name, piece) => {
    const text = piece.repeat(length / piece.length);

    expect(() => readTerms(text, 'fr')).not.toThrow();
    expect(() => readTerms(text, 'en')).not.toThrow();
  });
});
