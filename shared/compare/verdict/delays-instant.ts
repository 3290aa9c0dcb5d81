import type { Term } from '../../domain/term.ts';
import { waits } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import { comparableInterval } from '../terms/comparable-interval.ts';

/** So long a wait, in minutes, is not at once. */
const longestInstant = 30;

/**
 * Answers whether a sentence puts off what is promised at once: "sent
 * immediately" against "within two days".
 */
export function delaysWhatIsInstant(
  { topic, speech, terms }: Sought,
  { speech: other, statement }: IndexedStatement,
): boolean {
  if (!waits.has(topic) || terms.some(isDuration)) return false;
  if (!speech.said.has('instant') || other.said.has('instant')) return false;
  return statement.terms.some(
    (term) =>
      term.type === 'duration' &&
      term.role === 'delay' &&
      comparableInterval(term.max, term.unit).low > longestInstant,
  );
}

function isDuration({ type }: Term): boolean {
  return type === 'duration';
}
