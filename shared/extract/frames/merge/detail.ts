import type { Term } from '../../../domain/term.ts';
import { findTerms } from '../../find-terms.ts';
import type { TermContext } from '../../terms/term-reader.ts';
import { tokenize } from '../../tokenize.ts';
import type { CompiledLanguage } from '../compile-language.ts';

/** Whether a term says how or how long an offer is to be had, not what it is. */
export function isDetail(term: Term): boolean {
  return term.type === 'code' || (term.type === 'date' && term.role !== 'on');
}

/** Whether a text names a code, or a day on which something starts or ends. */
export function holdsDetail(
  text: string,
  { language: { terms } }: CompiledLanguage,
  context: TermContext,
): boolean {
  const found = findTerms(text, tokenize(text, terms), terms, context);
  return found.some(({ term }) => isDetail(term));
}
