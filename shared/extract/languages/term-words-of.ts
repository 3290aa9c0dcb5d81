import type { TermWords } from '../term-words.ts';
import { englishTerms } from './en/terms.ts';
import { spanishTerms } from './es/terms.ts';
import { frenchTerms } from './fr/terms.ts';

const termWords: ReadonlyMap<string, TermWords> = new Map([
  ['en', englishTerms],
  ['fr', frenchTerms],
  ['es', spanishTerms],
]);

/** Answers the words that terms of a language (BCP 47) are made of. */
export function termWordsOf(lang: string): TermWords | undefined {
  return termWords.get(lang.slice(0, 2).toLowerCase());
}
