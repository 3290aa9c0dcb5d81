import { describe, expect, it } from 'vitest';
import { Term } from '../../shared/domain/term.ts';
import { englishIgnores, englishReads } from './terms/english-corpus.ts';
import { frenchIgnores, frenchReads } from './terms/french-corpus.ts';
import { readShort, readTerms } from './terms/read-terms.ts';
import { spanishIgnores, spanishReads } from './terms/spanish-corpus.ts';

const corpora = [
  { lang: 'en', reads: englishReads, ignores: englishIgnores },
  { lang: 'fr', reads: frenchReads, ignores: frenchIgnores },
  { lang: 'es', reads: spanishReads, ignores: spanishIgnores },
];

describe.each(corpora)('terms in $lang', ({ lang, reads, ignores }) => {
  it.each(Object.entries(reads))('reads “%s”', (sentence, expected) => {
    expect(readShort(sentence, lang)).toBe(expected);
  });

  it.each(ignores)('ignores “%s”', (sentence) => {
    expect(readShort(sentence, lang)).toBe('');
  });

  it.each(Object.keys(reads))('quotes “%s” verbatim', (sentence) => {
    for (const { term, start, end } of readTerms(sentence, lang)) {
      expect(term.raw).toBe(sentence.slice(start, end));
      expect(Term.parse(term)).toEqual(term);
    }
  });

  it.each(Object.keys(reads))('reads “%s” within a longer text', (sentence) => {
    const around = `Bonjour. ${sentence} ! Texte.`;

    const inside = readShort(around, lang);

    expect(inside).toBe(readShort(sentence, lang));
  });
});

describe('currencies', () => {
  it('leaves open which dollar a sign alone means', () => {
    const [found] = readTerms('Save $5.', 'en');

    expect(found?.term).toMatchObject({ amount: 5, currency: null });
  });

  it.each([
    ['Save $5.', 'en', 'CAD', 'CAD'],
    ['Économisez 5 $.', 'fr', 'USD', 'USD'],
    ['Save $5.', 'en', 'EUR', null],
    ['Save €5.', 'en', 'USD', 'EUR'],
    ['Save US$5.', 'en', 'CAD', 'USD'],
    ['20 francs de remise', 'fr', 'XOF', 'XOF'],
    ['20 francs de remise', 'fr', 'EUR', null],
  ])('reads “%s” (%s) of a site in %s as %s', (text, lang, own, expected) => {
    const [found] = readTerms(text, lang, own);

    expect(found?.term).toMatchObject({ type: 'money', currency: expected });
  });
});

describe('dates of figures', () => {
  it.each([
    ['en', '2025-03-04 or 2025-04-03'],
    ['en-CA', '2025-03-04 or 2025-04-03'],
    ['fr', '2025-04-03 or 2025-03-04'],
    ['en-US', '2025-03-04'],
    ['en-GB', '2025-04-03'],
    ['en-BE', '2025-04-03'],
  ])('have one reading where the region says, else both: %s', (lang, expected) => {
    const words = lang === 'fr' ? 'Paru le 03/04/2025' : 'On 03/04/2025';

    expect(readShort(words, lang)).toBe(`on ${expected}`);
  });

  it('has one reading where only one day exists', () => {
    expect(readShort('On 25/12/2026', 'en')).toBe('on 2026-12-25');
  });

  it('lets the other end of a window settle the order', () => {
    expect(readShort('From 01/11/2026 to 30/11/2026', 'en')).toBe(
      'starts 2026-11-01; ends 2026-11-30',
    );
  });

  it('refuses a day that no calendar has', () => {
    expect(readShort('On 31/02/2026', 'en')).toBe('');
  });
});

describe('years left out', () => {
  it.each([
    ['Sale ends January 15.', 'ends 2027-01-15 inferred'],
    ['Sale ended on October 31.', 'on 2026-10-31 inferred'],
    ['Until Tuesday, June 1', 'ends 2027-06-01 inferred'],
  ])('takes the nearest in “%s”', (text, expected) => {
    expect(readShort(text, 'en')).toBe(expected);
  });

  it('takes the year in which the weekday fits', () => {
    // 1 June is a Monday in 2026 and a Tuesday in 2027.
    expect(readShort('On Monday, June 1', 'en')).toBe('on 2026-06-01 inferred');
  });

  it('takes a year long past where no near one has the weekday', () => {
    // 20 January is a Sunday in 2019, and not again before 2030.
    expect(readShort('Until Sunday 20 January', 'en')).toBe(
      'ends 2019-01-20 inferred',
    );
  });
});
