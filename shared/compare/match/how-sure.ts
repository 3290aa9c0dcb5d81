import type { Term } from '../../domain/term.ts';
import type { HeardTerms } from '../terms/compare-terms.ts';
import { isRareValue } from '../terms/is-rare-value.ts';
import type { IndexedStatement } from './indexed-article.ts';
import { likeness } from './likeness.ts';
import { excludesScope } from './match-scope.ts';
import { isArticleOnOtherMatter } from './other-matter.ts';
import { isOnOtherThing } from './other-thing.ts';
import type { Sought } from './sought.ts';

/** Below it an article more likely speaks of something else. */
export const likelyEnough = 0.25;

/** Answers how sure it is that a statement speaks of the promise, 0 to 1. */
export function howSure(sought: Sought, statement: IndexedStatement): number {
  if (excludesScope(sought.scope, statement.statement.scope)) return 0;
  if (isOnOtherThing(sought, statement)) return 0;
  const { probability, terms } = likeness(sought, statement);
  const isSilent =
    sought.terms.length > 0 && terms.silent.length === sought.terms.length;
  if (isArticleOnOtherMatter(sought.speech, statement)) {
    return probability * shareOfOtherMatter;
  }
  if (isSilent) return lessSure(probability);
  return saysOddValue(terms) ? surer(probability) : probability;
}

/** Only what resembles nothing else is found on another matter. */
const shareOfOtherMatter = 0.4;

const even = 0.5;
const shareOfSilent = 0.6;

/**
 * Of two articles that both seem to be meant, the one that says a value of its
 * own is to be heard first, though the other uses more of the same words.
 */
function lessSure(probability: number): number {
  return probability <= even
    ? probability
    : even + (probability - even) * shareOfSilent;
}

/** An amount of three figures, a code or a date is of one thing alone. */
function saysOddValue({ equal, different }: HeardTerms): boolean {
  return (
    different.length === 0 &&
    equal.some((term) => !isOfTime(term) && isRareValue(term))
  );
}

/** The ranges of days and the hours of one company are much alike. */
function isOfTime({ type }: Term): boolean {
  return type === 'duration' || type === 'hours';
}

/** So sure is an article that may be meant and says such a value. */
const sureOfOddValue = 0.998;

function surer(probability: number): number {
  return probability < likelyEnough
    ? probability
    : sureOfOddValue + (1 - sureOfOddValue) * probability;
}
