import type { Topic } from '../domain/topic.ts';
import type { IndexedStatement } from './article-index.ts';
import type { ArticleComparison } from './compare-with-article.ts';
import { resemblance, type Sought } from './likeness.ts';

/** A sentence that denies the promise without naming another value. */
export type Refusal = { readonly statement: IndexedStatement };

/** What the customer is spared by promises of these topics is money. */
const costTopics: ReadonlySet<Topic> = new Set<Topic>([
  'free-shipping',
  'return-cost',
  'no-fee',
  'gift',
]);

/** So much less may a denying sentence resemble the promise than the best. */
const margin = 1.2;

/**
 * Answers the sentence of an article that refuses what the site grants:
 * "return postage is theirs to pay" against free returns, "no instalments"
 * against financing.
 */
export function refusal(
  sought: Sought,
  statements: readonly IndexedStatement[],
  compared: ArticleComparison,
): Refusal | undefined {
  if (compared.equal.length > 0) return undefined;
  const ranked = statements
    .map((statement) => ({ statement, rank: resemblance(sought, statement) }))
    .sort((a, b) => b.rank - a.rank);
  const best = ranked[0]?.rank ?? 0;
  const found = ranked.find(
    ({ statement, rank }) =>
      rank >= best - margin && refuses(sought, statement),
  );
  return found && { statement: found.statement };
}

function refuses({ topic, speech }: Sought, other: IndexedStatement): boolean {
  const refusedBySubject = other.article.readings.some(
    (reading) =>
      reading.stance === 'refused' &&
      reading.topic === topic &&
      other.statement.quote.includes(reading.quote),
  );
  if (refusedBySubject) return true;
  if (costTopics.has(topic)) {
    return speech.said.has('free') && costsTheCustomer(other);
  }
  return false;
}

function costsTheCustomer({ speech, statement }: IndexedStatement): boolean {
  if (speech.said.has('free')) return false;
  if (speech.said.has('customer-pays')) return true;
  return (
    speech.said.has('fee') &&
    statement.terms.some(({ type }) => type === 'money')
  );
}
