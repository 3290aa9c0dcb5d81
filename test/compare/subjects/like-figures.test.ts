import { describe, expect, it } from 'vitest';
import {
  findSubjects,
  heardAs,
} from '../../../shared/compare/subjects/find-subjects.ts';
import { subjectLanguages } from '../../../shared/compare/subjects/languages.ts';
import { wordsOf } from '../../../shared/compare/subjects/words-of.ts';
import { examples as englishExamples } from '../../../shared/extract/languages/en/examples.ts';
import { examples as frenchExamples } from '../../../shared/extract/languages/fr/examples.ts';
import { englishReads } from '../../extract/terms/english-corpus.ts';
import { frenchReads } from '../../extract/terms/french-corpus.ts';

/** Texts of that length are read anew, whatever was read before. */
const padding = ' The end.'.repeat(50);

const examplesIn = (all: typeof englishExamples) =>
  Object.values(all).flatMap(({ reads, ignores }) => [
    ...Object.keys(reads),
    ...ignores,
  ]);

const sentences: readonly [lang: string, text: string][] = [
  ...examplesIn(englishExamples).map((one): [string, string] => ['en', one]),
  ...examplesIn(frenchExamples).map((one): [string, string] => ['fr', one]),
  ...Object.keys(englishReads).map((one): [string, string] => ['en', one]),
  ...Object.keys(frenchReads).map((one): [string, string] => ['fr', one]),
];

const odd = [
  '596.83',
  '1,596.83',
  '596.83kg',
  '1.5kg of rice',
  '5㎏ of rice',
  '1596㎏',
  '12⁵ and 1234½',
  'model 1234A and A1234',
  '1234-1234',
  '1234/1234/1234x',
  '3.x and 3.',
  '24/7, 24 7, 7/7 and 365',
  '１２３４ Boxes',
  '1234É and 1234e\u0301',
  'for 1234 Boxes, «12» Boxes',
  'from $12.50Boxes',
  '(1234)Boxes 1234)Boxes',
  '99.9 99.99',
];

describe('heardAs', () => {
  it('speaks of the same as what it stands for', () => {
    const all = [
      ...sentences,
      ...odd.flatMap((text): [string, string][] => [
        ['en', text],
        ['fr', text],
        ['de', text],
      ]),
    ];
    for (const [lang, text] of all) {
      const long = text + padding;
      const heard = heardAs(long, lang);

      expect(findSubjects(heard, lang), text).toEqual(findSubjects(long, lang));
    }
  });

  it('is the same for what one template says of several amounts', () => {
    const [one, other] = ['$158.09', '$40'].map((amount) =>
      heardAs(`Parts up to ${amount}, for 24 months.`, 'en'),
    );

    expect(one).toBe(other);
  });

  it('keeps the figures that a phrase names', () => {
    expect(heardAs('Open 24/7, 365 days.', 'en')).toBe('Open 24/7, 365 days.');
  });

  it.each(
    Object.entries(subjectLanguages),
  )('stands for figures that no phrase of a language names (%s)', (lang, words) => {
    const [stand = ''] = wordsOf(heardAs('12345', lang));
    const phrases = Object.values(words).flatMap((text) => wordsOf(text));

    expect(stand).not.toBe('12345');
    expect(phrases).not.toContain(stand);
  });

  it('takes time that grows with the text alone', () => {
    const long = '1.2/3'.repeat(50_000);

    expect(heardAs(`${long}x`, 'en')).toBe(`${long}x`);
  });
});
