import { findTerms } from '../../../shared/extract/find-terms.ts';
import type { FoundTerm } from '../../../shared/extract/found-term.ts';
import { englishTerms } from '../../../shared/extract/languages/en/terms.ts';
import { frenchTerms } from '../../../shared/extract/languages/fr/terms.ts';
import { tokenize } from '../../../shared/extract/tokenize.ts';
import { shortTerm } from './short-term.ts';

/** A Saturday. */
export const asOf = '2026-11-21';

export function readTerms(
  text: string,
  lang: string,
  currency?: string,
): readonly FoundTerm[] {
  const words = lang.startsWith('fr') ? frenchTerms : englishTerms;
  const tokens = tokenize(text, words);
  return findTerms(text, tokens, words, { asOf, currency, lang });
}

export function readShort(
  text: string,
  lang: string,
  currency?: string,
): string {
  const found = readTerms(text, lang, currency);
  return found.map(({ term }) => shortTerm(term)).join('; ');
}
