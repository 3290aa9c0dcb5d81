import { describe, expect, it } from 'vitest';
import { englishTerms } from '../../../shared/extract/languages/en/terms.ts';
import { frenchTerms } from '../../../shared/extract/languages/fr/terms.ts';
import { tokenize } from '../../../shared/extract/tokens/tokenize.ts';

function norms(text: string, words = englishTerms): string {
  return tokenize(text, words)
    .map(({ norm }) => norm)
    .join(' ');
}

function values(text: string, words = englishTerms): number[] {
  return tokenize(text, words).flatMap(({ value }) => value ?? []);
}

describe('words', () => {
  it('folds case and accents and keeps the offsets of the text', () => {
    const text = 'Échangé À Noël';

    const tokens = tokenize(text, frenchTerms);

    expect(tokens.map(({ norm }) => norm)).toEqual(['echange', 'a', 'noel']);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual([
      'Échangé',
      'À',
      'Noël',
    ]);
  });

  it('keep the accent that makes another word of them', () => {
    expect(norms('Dès 40 € hors des soldes, DÈS demain', frenchTerms)).toBe(
      'dès 40 € hors des soldes , dès demain',
    );
  });

  it('reads letters with combining accents and soft hyphens as plain', () => {
    expect(norms('livrai\u00adson e\u0301change', frenchTerms)).toBe(
      'livraison echange',
    );
  });

  it('takes ligatures apart', () => {
    expect(norms("Main d'œuvre", frenchTerms)).toBe("main d' oeuvre");
  });

  it.each([
    ["d'un an jusqu'au 3", "d' un an jusqu' au 3"],
    ['aujourd’hui l’été', "aujourd'hui l' ete"],
  ])('parts elisions in “%s”', (text, expected) => {
    expect(norms(text, frenchTerms)).toBe(expected);
  });

  it.each([
    ["don't", "don't"],
    ["the company’s 30 days' notice", "the company 's 30 days ' notice"],
    ["we'll", "we 'll"],
  ])('parts what stands apart after an apostrophe in “%s”', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  it.each([
    ['SAVE15', 'save15'],
    ['USD25', 'usd 25'],
    ['9h30', '9 h 30'],
    ['30-day', '30 - day'],
    ['3hrs', '3 hrs'],
  ])('cuts “%s” into “%s”', (text, expected) => {
    expect(norms(text)).toBe(expected);
  });

  it('tells where white space stood, of any kind', () => {
    const spaced = tokenize('a b\u00a0c\u202fd-e\nf', englishTerms);

    expect(spaced.map((token) => token.spaced)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('numbers in figures', () => {
  it.each([
    ['1,299.99', 1299.99],
    ['1.299,99', 1299.99],
    ['1 299,99', 1299.99],
    ['1\u202f299\u00a0000', 1_299_000],
    ["1'299.50", 1299.5],
    ['1,250', 1250],
    ['99.999', 99.999],
    ['4,5', 4.5],
    ['2½', 2.5],
    ['¾', 0.75],
  ])('reads %s as %d', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('groups three figures after a point where the language does', () => {
    expect(values('1.299', frenchTerms)).toEqual([1299]);
    expect(values('1.299')).toEqual([1.299]);
  });

  it.each([
    ['31.12.2026', [31, 12, 2026]],
    ['2.3.4', [2, 3, 4]],
    ['04 93 125 800', [4, 93, 125, 800]],
    ['1 800 555-0134', [1, 800, 555, 134]],
    ['5, 10, 20', [5, 10, 20]],
  ])('keeps the numbers of %s apart', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('numbers in words', () => {
  it.each([
    ['forty-eight', 48],
    ['one hundred and twenty-five', 125],
    ['two thousand five hundred', 2500],
    ['three million', 3_000_000],
    ['nineteen', 19],
  ])('reads “%s” in English', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it.each([
    ['vingt-quatre', 24],
    ['vingt et un', 21],
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['deux cents', 200],
    ['cent vingt-cinq', 125],
    ['deux mille cinq cents', 2500],
    ['septante-deux', 72],
  ])('reads “%s” in French', (text, expected) => {
    expect(values(text, frenchTerms)).toEqual([expected]);
  });

  it.each([
    ['five ten', [5, 10]],
    ['ten five', [10, 5]],
    ['two-three', [2, 3]],
    ['one and two', [1, 2]],
  ])('keeps “%s” apart', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});
