import type { Reading, Statement } from '../../domain/reading.ts';
import type { Topic } from '../../domain/topic.ts';

/** Answers the topics that a reader's rules know a statement for. */
export function topicsOf(
  { quote }: Pick<Statement, 'quote'>,
  readings: readonly Reading[],
): Set<Topic> {
  const of = readings.filter(
    (reading) => reading.quote.includes(quote) || quote.includes(reading.quote),
  );
  return new Set(of.map(({ topic }) => topic));
}
