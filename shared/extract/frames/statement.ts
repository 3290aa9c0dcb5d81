import type { Statement } from '../../domain/reading.ts';
import { contextTexts } from './above-block.ts';
import { textOfSentence } from './analyse.ts';
import type { ReadSentence } from './read-sentence.ts';
import { conceptsOf, scopeIn } from './scope.ts';

/** A sentence with its concepts and terms, whether or not a rule knows it. */
export function statementOf(sentence: ReadSentence): Statement {
  const { view, context, block, language } = sentence;
  return {
    lang: language.language.tag,
    terms: view.terms.map(({ term }) => term),
    scope: [...scopeIn(view, context)],
    concepts: [...conceptsOf(view.atoms.keys(), context)],
    quote: textOfSentence(view),
    context: [...contextTexts(block)],
    negated: view.atoms.has('not') || view.atoms.has('at-customer-cost'),
  };
}
