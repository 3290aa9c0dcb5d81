import type { Term } from '../../domain/term.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import { spares } from './cost-clause.ts';

/**
 * Answers the sentence by which what is free on one side whatever the amount
 * is free on the other from some amount on.
 */
export function otherMinimum(
  { speech, terms }: Sought,
  statements: readonly IndexedStatement[],
): IndexedStatement | undefined {
  const sparing = statements.filter(({ speech }) => spares(speech.said));
  if (terms.some(isMinimum)) {
    const isSaid = statements.some((one) => namesMinimum(one));
    return isSaid ? undefined : sparing.find(isWhatever);
  }
  if (!speech.said.has('no-minimum')) return undefined;
  return statements.some(isWhatever) ? undefined : sparing.find(namesMinimum);
}

function isWhatever({ speech }: IndexedStatement): boolean {
  return speech.said.has('no-minimum');
}

function namesMinimum({ statement }: IndexedStatement): boolean {
  return statement.terms.some(isMinimum);
}

function isMinimum(term: Term): boolean {
  return term.type === 'money' && term.role === 'threshold';
}
