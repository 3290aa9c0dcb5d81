import { findTerms } from '../../../shared/extract/find-terms.ts';
import type { FoundTerm } from '../../../shared/extract/found-term.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import type { TermWords } from '../../../shared/extract/term-words.ts';
import { tokenize } from '../../../shared/extract/tokens/tokenize.ts';
import { shortTerm } from './short-term.ts';

/** A Saturday. */
const asOf = '2026-11-21';

export function readTerms(
  text: string,
  lang: string,
  currency?: string,
): readonly FoundTerm[] {
  const words = termWordsOf(lang);
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

function termWordsOf(lang: string): TermWords {
  const language = allLanguages.find(({ tag }) => lang.startsWith(tag));
  if (!language) throw new Error(`${lang} is in no list of languages`);
  return language.terms;
}
