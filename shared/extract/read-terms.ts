import type { Term } from '../domain/term.ts';
import { findTerms } from './find-terms.ts';
import { termWordsOf } from './languages/term-words-of.ts';
import { tokenize } from './tokens/tokenize.ts';

/**
 * Answers all values that the words of a promise name, whether or not a reader
 * took them for its own; none in a language that we have no words for.
 */
export function readTerms(text: string, lang: string, asOf: string): Term[] {
  const words = termWordsOf(lang);
  if (words === undefined) return [];
  const context = { asOf, currency: undefined, lang };
  return findTerms(text, tokenize(text, words), words, context).map(
    ({ term }) => term,
  );
}
