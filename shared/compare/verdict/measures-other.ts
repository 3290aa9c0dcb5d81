import type { Term } from '../../domain/term.ts';
import { type Topic, waits } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';

/**
 * Answers whether a length of time measures something else than a promise
 * does: the days that customers have to report what is broken are no answer to
 * how soon it is replaced, nor how soon money is sent to how long ahead one may
 * cancel.
 */
export function measuresOther(
  topic: Topic,
  said: Term,
  statement: IndexedStatement,
): boolean {
  if (waits.has(topic)) return statement.speech.said.has('report-time');
  return topic === 'cancellation' && isOfRefund(said, statement);
}

/** Whether a note was read to promise by a value when money is back alone. */
function isOfRefund(
  said: Term,
  { article, statement }: IndexedStatement,
): boolean {
  const topics = article.readings
    .filter(
      ({ quote, terms }) =>
        terms.some(({ raw }) => raw === said.raw) &&
        (statement.quote.includes(quote) || quote.includes(statement.quote)),
    )
    .map(({ topic }) => topic);
  return topics.length > 0 && topics.every((topic) => topic === 'refund-time');
}
