import type { Topic } from '../../domain/topic.ts';
import { isClauseMark, sharesClause } from './distance.ts';
import type { Match } from './match.ts';

/** Topics whose delays the company keeps, whatever the customer does. */
const keptDelays: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
  'refund-time',
  'response-time',
  'resolution-time',
  'wait-time',
]);

/**
 * Answers whether all that was read stands in a clause that opens with "if":
 * "If we can settle it within five days, we may skip the letter" promises no
 * five days. "If you ask, we reply within a day" does promise one.
 */
export function standsInCondition(match: Match): boolean {
  const { rule, view, first, end, terms } = match;
  if (terms.length === 0 || !keptDelays.has(rule.topic)) return false;
  const opens = (view.atoms.get('if') ?? []).some(
    (span) =>
      span.end <= first && sharesClause(span, { first: end, end }, view),
  );
  return opens && goesOn(match);
}

/** Whether another clause follows: that one says what is the case then. */
function goesOn({ view, end }: Match): boolean {
  const { sentence, tokens } = view;
  for (let index = end; index < sentence.end; index++) {
    if (isClauseMark(view, index)) return tokens[index + 1] !== undefined;
  }
  return false;
}
