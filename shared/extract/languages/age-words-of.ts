import type { AgeWords } from '../term-words.ts';
import { englishAges } from './en/ages.ts';
import { frenchAges } from './fr/ages.ts';

const ageWords: ReadonlyMap<string, AgeWords> = new Map([
  ['en', englishAges],
  ['fr', frenchAges],
]);

/** Answers the words by which a language (BCP 47) bounds an age. */
export function ageWordsOf(lang: string): AgeWords | undefined {
  return ageWords.get(lang.slice(0, 2).toLowerCase());
}
