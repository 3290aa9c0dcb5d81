import type { Term } from '../../domain/term.ts';
import { countsAmong } from '../match/counts-as-ids.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { measuredBy } from '../match/measured.ts';
import { openTermsFor } from '../match/open-terms.ts';
import type { Sought } from '../match/sought.ts';
import { lagOf, leadOf } from '../terms/agreement-lead.ts';
import { compareTerms, type TermDifference } from '../terms/compare-terms.ts';
import { sameTerm } from '../terms/same-term.ts';
import { sizeGap } from '../terms/size-gap.ts';
import { mayMean } from './may-mean.ts';
import type { Ranked } from './rank-statement.ts';
import { termsOfRow } from './rows.ts';

/** What one statement answers to one public term. */
export type Answer = {
  readonly statement: IndexedStatement;
  readonly difference: TermDifference | undefined;
  readonly rank: number;
};

/**
 * So much less than the most alike sentence may one resemble the promise and
 * still contradict it, where the article names several such values.
 */
const relevance = 3;

/**
 * Answers what is said of a term, where it is said of what is promised: a
 * differing value alone in its article, or in a sentence much like the promise.
 */
export function relevantAnswer(
  term: Term,
  ranked: readonly Ranked[],
  sought: Sought,
): Answer | undefined {
  const answer = bestAnswer(term, ranked, sought);
  if (answer === undefined || answer.difference === undefined) return answer;
  const speaking = ranked.filter(({ statement }) =>
    statement.statement.terms.some(({ type }) => type === term.type),
  );
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const isRelevant = speaking.length === 1 || answer.rank >= best - relevance;
  return isRelevant ? answer : undefined;
}

/** Answers what the surest of these sentences says of a term. */
export function bestAnswer(
  term: Term,
  ranked: readonly Ranked[],
  sought: Sought,
): Answer | undefined {
  let best: Answer | undefined;
  for (const one of ranked) {
    const answer = answerOf(term, one, sought);
    if (best === undefined || (answer?.rank ?? -Infinity) > best.rank)
      best = answer;
  }
  return best;
}

function answerOf(
  term: Term,
  { statement, rank }: Ranked,
  sought: Sought,
): Answer | undefined {
  const said = termsOfRow(statement, term.type, sought).filter((other) =>
    mayMean(term, other, statement, sought.topic),
  );
  const open = openTermsFor(term, statement).filter(
    (other) => sizeGap(term, other) <= otherSize,
  );
  const counted = term.type === 'count' ? measuredBy(statement) : [];
  const terms = unusedFor(term, [...said, ...open, ...counted], sought);
  const compared = compareTerms([term], terms, sought.topic);
  const [difference] = compared.different;
  if (compared.silent.length > 0) return undefined;
  const lead = difference ? -lagOf(term, terms) : leadOf(term);
  const isOpen = open.length > 0;
  return { statement, difference, rank: rank + lead - (isOpen ? openLag : 0) };
}

/** A bare figure so many times another is rather one of something else. */
const otherSize = 6;
/** What is said in full is believed over a figure without its unit. */
const openLag = 0.5;

/** A value that answers one public term is no other value for the next. */
function unusedFor(
  term: Term,
  internal: readonly Term[],
  { terms, speech }: Sought,
): readonly Term[] {
  if (term.type === 'hours') return internal;
  if (isSecondOfTwo(term, terms, internal)) {
    return internal.filter((other) => !sameTerm(term, other));
  }
  const asked = [...terms, ...countsAmong(speech.said)];
  return internal.filter(
    (other) =>
      sameTerm(term, other) || !asked.some((one) => sameTerm(one, other)),
  );
}

/**
 * "You get 50 and your friend gets 50" against "he gets 50, the member 40":
 * who says two amounts, once the same, says the second one otherwise.
 */
function isSecondOfTwo(
  term: Term,
  asked: readonly Term[],
  internal: readonly Term[],
): boolean {
  if (term.type !== 'money') return false;
  const isAgain = asked
    .slice(0, asked.indexOf(term))
    .some((other) => sameTerm(term, other));
  const same = internal.filter((other) => sameTerm(term, other));
  return isAgain && same.length === 1;
}
