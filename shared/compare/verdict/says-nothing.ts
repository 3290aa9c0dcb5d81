import type { Topic } from '../../domain/topic.ts';
import type { FoundArticle } from '../match/find-article.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import { moreLikelyThanNot } from '../match/surest.ts';
import { onTopic } from '../match/topic-spoken.ts';
import { saysFree } from '../terms/says-free.ts';
import type { ArticleComparison } from './compare-with-article.ts';
import { costClausesOf } from './cost-clause.ts';
import { leavesCostsOpen, sparesCosts } from './who-pays.ts';

/**
 * Answers whether an article that is only near says nothing of what is
 * promised: neither one of its values, nor who pays for what is free.
 */
export function saysNothing(
  sought: Sought,
  statements: readonly IndexedStatement[],
  compared: ArticleComparison,
  found: FoundArticle,
): boolean {
  return (
    namesNoValue(sought, compared, found) ||
    namesOnlyOthers(sought, compared, found) ||
    saysNotWhoPays(sought, statements, found)
  );
}

/** What is promised is promised of something: surer than this, it is the same. */
const sureOfThing = 0.7;
/** The sentence that spares a cost may name the thing in words of its own. */
const sureOfSpared = 0.6;

/** Offers that are nothing but their amount. */
const amounts: ReadonlySet<Topic> = new Set<Topic>(['discount', 'price-offer']);

/**
 * Whether an article says nothing of what is promised: of what it only touches
 * upon, it should at least name a value. Who knows that there is an offer, and
 * not how much, knows nothing of it.
 */
function namesNoValue(
  { terms, topic }: Sought,
  { silent }: ArticleComparison,
  { probability }: FoundArticle,
): boolean {
  const isSilent = !terms.every(saysFree) && silent.length === terms.length;
  if (!isSilent) return false;
  return amounts.has(topic) || probability < moreLikelyThanNot;
}

/**
 * Whether the sentence that speaks of it names values of such a kind, and none
 * that may be meant: what is sent back in five days is not told how soon.
 */
function namesOnlyOthers(
  { terms }: Sought,
  { silent }: ArticleComparison,
  { statement }: FoundArticle,
): boolean {
  if (terms.length === 0 || silent.length < terms.length) return false;
  return statement.statement.terms.some(
    ({ type }) =>
      type === 'duration' && terms.some((term) => term.type === type),
  );
}

/** Whether an article that is only near leaves open what is promised free. */
function saysNotWhoPays(
  sought: Sought,
  statements: readonly IndexedStatement[],
  { probability, statement }: FoundArticle,
): boolean {
  const isSpared = costClausesOf(statement).some(
    ({ stance }) => stance === 'spared',
  );
  return (
    sought.terms.length === 0 &&
    sparesCosts(sought) &&
    probability < (isSpared ? sureOfSpared : sureOfThing) &&
    leavesCostsOpen(sought.speech.said, statements)
  );
}

/** Offers that one company makes many of. */
const offers: ReadonlySet<Topic> = new Set<Topic>([
  ...amounts,
  'price-match',
  'gift',
]);

/** Surer than this, another value is worth a person's look. */
const asLikelyAsNot = 0.35;

/**
 * Whether an article that is only near, and shares no value, never speaks of
 * the topic either: another value there is one of something else.
 */
export function isOfAnotherMatter(
  { topic }: Sought,
  { probability, statement }: FoundArticle,
  { equal, different }: ArticleComparison,
): boolean {
  return (
    equal.length === 0 &&
    ((probability < asLikelyAsNot && onTopic(topic, statement) === 0) ||
      (offers.has(topic) && differsInKinds(different)) ||
      (amounts.has(topic) && different.every(({ type }) => type === 'date')))
  );
}

/** One of the values of an offer that is changed stays the same. */
function differsInKinds(different: ArticleComparison['different']): boolean {
  return new Set(different.map(({ type }) => type)).size > 1;
}
