import { describe, expect, it } from 'vitest';
import { PartList } from '../../../shared/extract/skim/part-list.ts';
import { PartTable } from '../../../shared/extract/skim/part-table.ts';

/** Answers the parts of a text, as they are asked for. */
function partsOf(text: string): readonly (string | undefined)[] {
  const asked: string[] = [];
  const table = new PartTable((part) => asked.push(part));
  return numbersIn(table, text).map((number) => asked[number - 1]);
}

function numbersIn(table: PartTable, text: string): readonly number[] {
  const parts = new PartList();
  table.scan(text, parts);
  return Array.from({ length: parts.length }, (_, at) => parts.at(at));
}

function wordOf(at: number): string {
  return at.toString(26).replace(/./g, (digit) => {
    return String.fromCharCode(0x61 + Number.parseInt(digit, 26));
  });
}

function stopsIn(text: string): readonly string[] {
  const stops = new PartTable(() => 0).scan(text, new PartList());
  return stops.map(({ at }) => text.slice(at).trim());
}

describe('PartTable', () => {
  it('cuts letters, figures and marks apart', () => {
    expect(partsOf('24h/24, 015 %')).toEqual([
      '24',
      'h',
      '/',
      '24',
      ',',
      '015',
      '%',
    ]);
  });

  it('takes long figures for one another', () => {
    expect(partsOf('2026 12345 365')).toEqual(['0000', '0000', '365']);
  });

  it('folds case, accents and ligatures', () => {
    expect(partsOf('Élan CŒUR e\u0301te')).toEqual(['elan', 'coeur', 'ete']);
  });

  it('reads through soft hyphens', () => {
    expect(partsOf('re\u00adturn')).toEqual(['return']);
  });

  it('passes over marks that part no phrase', () => {
    expect(partsOf('“money-back”')).toEqual(['money', 'back']);
  });

  it('tells a clipped letter from one alone', () => {
    expect(partsOf("l’ancien d'un 9 h' company's “l” S'il")).toEqual([
      "l'",
      'ancien',
      "d'",
      'un',
      '9',
      'h',
      'company',
      "s'",
      'l',
      "s'",
      'il',
    ]);
  });

  it('answers the same of a word met again', () => {
    const table = new PartTable((part) => part.length);

    const once = numbersIn(table, 'free Free unquestionably Straße');
    const again = numbersIn(table, 'FREE FrEe unquestionably STRASSE');

    expect(once).toEqual([4, 4, 14, 7]);
    expect(again).toEqual(once);
  });

  it('asks once for a word, with a ligature too', () => {
    const asked: string[] = [];
    const table = new PartTable((part) => asked.push(part));

    numbersIn(table, 'sœurs, sœurs et constitutionnellement');
    numbersIn(table, 'sœurs et constitutionnellement');

    expect(asked).toEqual(['soeurs', ',', 'et', 'constitutionnellement']);
  });

  it('keeps apart words of the same letters but one', () => {
    expect(partsOf('abcdefghijkl bbcdefghijkl abcdefghijkm')).toEqual([
      'abcdefghijkl',
      'bbcdefghijkl',
      'abcdefghijkm',
    ]);
  });

  it('reads words of other alphabets', () => {
    expect(partsOf('Доставка πλοίο naïveté')).toEqual([
      'доставка',
      'πλοιο',
      'naivete',
    ]);
  });

  it('answers the same after more words than it remembers', () => {
    const table = new PartTable((part) => part.length);
    const words = Array.from({ length: 200_000 }, (_, at) => wordOf(at));

    const lengths = numbersIn(table, words.join(' '));

    expect(lengths).toEqual(words.map(({ length }) => length));
  });

  it.each([
    ['a word', 'We deliver. You relax.', 'You relax.'],
    ['a short one', 'We mend it. You relax.', 'You relax.'],
    ['figures', 'Since 1998. You relax.', 'You relax.'],
    ['a unit', 'De 9 h à 17 h. À vous.', 'À vous.'],
    ['an accented letter', 'Tout est réparé. À vous.', 'À vous.'],
  ])('sees a sentence end after %s, before a capital', (_, text, after) => {
    expect(stopsIn(text)).toEqual([after]);
  });

  it.each([
    'at 5 p.m. Monday',
    'version 2.0. Then',
    'and so on. then',
    'J. Smith',
    'A. Smith',
    'a shop (here). Then',
    '. Then',
    'deliver.You',
  ])('sees none in “%s”', (text) => {
    expect(stopsIn(text)).toEqual([]);
  });
});
