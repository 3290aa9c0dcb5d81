import type { Term } from '../../../domain/term.ts';
import { findTerms } from '../../find-terms.ts';
import type { TermContext } from '../../terms/term-reader.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import type { CompiledLanguage } from '../compile-language.ts';

/** Whether a term says how or how long an offer is to be had, not what it is. */
export function isDetail(term: Term): boolean {
  return term.type === 'code' || (term.type === 'date' && term.role !== 'on');
}

const longestCondition = 60;

/** Answers the details a few words name: "on any repair over $300" too. */
export function detailsAmong(
  terms: readonly Term[],
  text: string,
): readonly Term[] {
  const isShort = text.length <= longestCondition;
  return terms.filter(
    (term) => isDetail(term) || (isShort && isThreshold(term)),
  );
}

/** An amount from which on something holds, or from which on prices are. */
function isThreshold(term: Term): boolean {
  if (term.type !== 'money') return false;
  return term.role === 'threshold' || term.bound === 'at-least';
}

/**
 * Whether a text names a code, a day on which something starts or ends, or in
 * few words from which amount on.
 */
export function holdsDetail(
  text: string,
  { language: { terms } }: CompiledLanguage,
  context: TermContext,
): boolean {
  const found = findTerms(text, tokenize(text, terms), terms, context);
  const said = found.map(({ term }) => term);
  return detailsAmong(said, text).length > 0;
}
