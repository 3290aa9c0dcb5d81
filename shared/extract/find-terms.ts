import type { FoundTerm } from './found-term.ts';
import type { TermWords } from './term-words.ts';
import type { Token } from './token.ts';

/** What terms are read with, beside the words themselves. */
export type TermContext = {
  /** ISO date; years left out of a date are inferred from it. */
  readonly asOf: string;
  /** ISO 4217 of a bare currency sign, when the site's configuration says. */
  readonly currency: string | undefined;
  /** BCP 47. */
  readonly lang: string;
};

/**
 * Answers the typed terms of a text in the order they stand in it, none
 * overlapping another. `tokens` are those of `tokenize(text, words)`.
 */
export function findTerms(
  _text: string,
  _tokens: readonly Token[],
  _words: TermWords,
  _context: TermContext,
): readonly FoundTerm[] {
  return [];
}
