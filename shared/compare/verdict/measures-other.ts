import type { Term } from '../../domain/term.ts';
import { kindOf, type Topic, waits } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { lasting } from '../subjects/row-words.ts';

/**
 * Answers whether a length of time measures something else than a promise
 * does: the days that customers have to report what is broken are no answer to
 * how soon it is replaced, how long a visit lasts none to how soon one is
 * seen, nor how soon money is sent to how long ahead one may cancel.
 */
export function measuresOther(
  topic: Topic,
  said: Term,
  statement: IndexedStatement,
): boolean {
  if (waits.has(topic)) {
    return (
      statement.speech.said.has('report-time') || isHowLong(said, statement)
    );
  }
  if (kindOf(topic) === 'promotion') return isNotice(said);
  return topic === 'cancellation' && isOfRefund(said, statement);
}

/** How long before they leave members say so, no offer holds. */
function isNotice(said: Term): boolean {
  return said.type === 'duration' && said.role === 'notice';
}

const lasts: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(lasting).map(([lang, words]) => [
    lang,
    new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
  ]),
);

/** "A visit is 20 minutes long" */
function isHowLong(
  { raw }: Term,
  { statement: { quote, lang, terms } }: IndexedStatement,
): boolean {
  const words = lasts.get(lang.slice(0, 2));
  if (words === undefined) return false;
  const lengths = terms.filter(({ type }) => type === 'duration');
  return words.test(lengths.length > 1 ? raw : quote);
}

/** Whether a note was read to promise by a value when money is back alone. */
function isOfRefund(said: Term, statement: IndexedStatement): boolean {
  const topics = topicsOf(said, statement);
  return topics.length > 0 && topics.every((topic) => topic === 'refund-time');
}

/** What a note was read to promise by a value of one of its sentences. */
function topicsOf(
  said: Term,
  { article, statement }: IndexedStatement,
): readonly Topic[] {
  return article.readings
    .filter(
      ({ quote, terms }) =>
        terms.some(({ raw }) => raw === said.raw) &&
        (statement.quote.includes(quote) || quote.includes(statement.quote)),
    )
    .map(({ topic }) => topic);
}
