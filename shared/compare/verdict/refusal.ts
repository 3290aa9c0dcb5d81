import type { Reading } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { resemblance } from '../match/likeness.ts';
import { isOnOtherThing } from '../match/other-thing.ts';
import type { Sought } from '../match/sought.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { isOver } from '../terms/is-over.ts';
import { sameTerm } from '../terms/same-term.ts';
import { chargedPart } from './charged-part.ts';
import type { ArticleComparison } from './compare-with-article.ts';
import { type CostClause, isCharge, spares } from './cost-clause.ts';
import { denialIn, denialMargin, type Resembling } from './denial.ts';
import { deniesOffer, isDeniable } from './denied-offer.ts';
import { exclusionOf } from './exclusion.ts';
import { otherMinimum } from './minimum.ts';
import { sparesCosts, whoPays } from './who-pays.ts';

/** A sentence that denies the promise without naming another value. */
export type Refusal = { readonly statement: IndexedStatement };

/** Topics on which "no …" in an article is a refusal, not a detail. */
const offerTopics: ReadonlySet<Topic> = new Set<Topic>([
  'financing',
  'price-match',
  'free-trial',
  'loyalty',
]);

/**
 * Answers the sentence of an article that refuses what the site grants:
 * "return postage is theirs to pay" against free returns, "no instalments"
 * against financing. A sentence that grants it and resembles the promise more
 * speaks for the article.
 */
export function refusal(
  sought: Sought,
  statements: readonly IndexedStatement[],
  compared: ArticleComparison,
): Refusal | undefined {
  const ranked = statements
    .map((statement) => ({ statement, rank: resemblance(sought, statement) }))
    .sort((a, b) => b.rank - a.rank);
  const denial =
    denialIn(ranked, sought) ??
    formerly(sought, statements) ??
    exclusionOf(sought, statements);
  if (denial) return { statement: denial };
  if (!sparesCosts(sought)) {
    return compared.equal.length > 0
      ? undefined
      : refusedBySentence(sought, ranked);
  }
  const minimum = otherMinimum(sought, statements);
  if (minimum) return { statement: minimum };
  const part = chargedPart(sought, statements);
  if (part) return part;
  const payer = whoPays(sought.speech.said, statements);
  if (compared.equal.length > 0)
    return chargedAsWell(sought, payer, statements);
  if (payer === undefined) return refusedBySentence(sought, ranked);
  return payer.stance === 'charged' ? payer : undefined;
}

/** "Thirty days are history": who says nothing else denies them. */
function formerly(
  sought: Sought,
  statements: readonly IndexedStatement[],
): IndexedStatement | undefined {
  return statements.find(
    (statement) =>
      statement.former.some((one) =>
        sought.terms.some((term) => sameTerm(term, one)),
      ) && !isOnOtherThing(sought, statement),
  );
}

/** "Free until a week before" against "until a week before, 50 is kept" */
function chargedAsWell(
  { terms, topic, speech }: Sought,
  payer: CostClause | undefined,
  statements: readonly IndexedStatement[],
): Refusal | undefined {
  if (payer?.stance !== 'charged') return undefined;
  const { said } = speech;
  if (!said.has('free') || said.has('customer-pays')) return undefined;
  if (terms.some(({ type }) => type === 'money')) return undefined;
  if (!statements.some(({ speech }) => spares(speech.said))) return payer;
  const { statement } = payer.statement;
  const { equal } = compareTerms(terms, statement.terms, topic);
  return equal.length > 0 && !spares(payer.statement.speech.said)
    ? payer
    : undefined;
}

function refusedBySentence(
  sought: Sought,
  ranked: readonly Resembling[],
): Refusal | undefined {
  const { topic } = sought;
  if (
    isDeniable(topic) &&
    ranked.some(({ statement }) => isGranted(sought, statement))
  ) {
    return undefined;
  }
  const best = ranked[0]?.rank ?? 0;
  for (const { statement, rank } of ranked) {
    if (rank < best - denialMargin || grants(sought, statement))
      return undefined;
    if (refuses(sought, statement)) return { statement };
  }
  return undefined;
}

function grants(sought: Sought, other: IndexedStatement): boolean {
  return sparesCosts(sought) && !hasStopped(other) && spares(other.speech.said);
}

/** What is no longer charged is not refused. */
function hasStopped(other: IndexedStatement): boolean {
  const { said } = other.speech;
  return isOver(other) && !said.has('customer-pays') && !said.has('fee');
}

function refuses(sought: Sought, other: IndexedStatement): boolean {
  const { topic } = sought;
  const isOffer = offerTopics.has(topic);
  if (!isOffer && isReadAsRefused(topic, other)) return true;
  if (endsWhatNeverEnds(sought, other)) return true;
  if (hasStopped(other)) return true;
  if (deniesOffer(sought, other)) return true;
  return sparesCosts(sought) && costsTheCustomer(other);
}

/**
 * "No payment plans of our own" refuses nothing where the same article says
 * with which lender people may pay over time.
 */
function isGranted(sought: Sought, statement: IndexedStatement): boolean {
  const { topic } = sought;
  const { negated } = statement.statement;
  const { said } = statement.speech;
  if (topic === 'financing' && said.has('lent-by-others')) {
    // "We do not finance ourselves; people apply with a lender."
    return !negated || said.has('not-by-us');
  }
  return (
    !negated &&
    !deniesOffer(sought, statement) &&
    readAs('granted', topic, statement).length > 0
  );
}

/** "Guaranteed for life" against "ten years on implants". */
function endsWhatNeverEnds(
  { topic, terms, speech }: Sought,
  { speech: other, statement }: IndexedStatement,
): boolean {
  return (
    topic === 'warranty' &&
    speech.said.has('lifetime') &&
    !terms.some(isDuration) &&
    !other.said.has('lifetime') &&
    statement.terms.some(isDuration)
  );
}

function isDuration({ type }: Term): boolean {
  return type === 'duration';
}

function isReadAsRefused(topic: Topic, statement: IndexedStatement): boolean {
  return readAs('refused', topic, statement).some(
    ({ terms }) => !terms.some(isDuration),
  );
}

/** What the reader of promises made of a sentence. */
function readAs(
  stance: Reading['stance'],
  topic: Topic,
  { article, statement }: IndexedStatement,
): readonly Reading[] {
  return article.readings.filter(
    (reading) =>
      reading.stance === stance &&
      reading.topic === topic &&
      statement.quote.includes(reading.quote),
  );
}

function costsTheCustomer({ speech, statement }: IndexedStatement): boolean {
  if (speech.said.has('customer-pays')) return true;
  return statement.terms.some(isCharge);
}
