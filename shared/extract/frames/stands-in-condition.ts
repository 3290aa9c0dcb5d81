import type { Topic } from '../../domain/topic.ts';
import { isClauseMark, sharesClause } from './distance.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';

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
  const { rule, view, terms } = match;
  const [opening] = terms;
  const last = terms.at(-1);
  if (!opening || !last) return false;
  if (!keptDelays.has(rule.topic) && !isOfFailure(match)) return false;
  if (rule.topic === 'wait-time' && isSaidOfCase(match)) return true;
  const { endToken: end } = last;
  const opens = (view.atoms.get('if') ?? []).some(
    (span) =>
      span.end <= opening.firstToken &&
      sharesClause(span, { first: end, end }, view) &&
      !actsAfter(span, opening.firstToken, match),
  );
  return opens && goesOn(match, end);
}

/**
 * "Limit your time to 30 minutes when others are waiting": all but the time is
 * said of the case in which it holds.
 */
function isSaidOfCase({ view, spans, terms }: Match): boolean {
  const last = terms.at(-1)?.endToken ?? 0;
  const others = spans.filter(({ term }) => term === undefined);
  return (view.atoms.get('if') ?? []).some(
    (opening) =>
      opening.first >= last &&
      others.length > 0 &&
      others.every(
        (span) =>
          span.first >= opening.end && sharesClause(opening, span, view),
      ),
  );
}

/** Words of which a clause after "once" is made at least: "you sign". */
const shortestCase = 2;

/** "Once we have your parcel we refund you in two days": the second "we" acts. */
function actsAfter({ end }: Span, before: number, { view }: Match): boolean {
  const acts = view.atoms.get('we-act') ?? [];
  return acts.some(
    ({ first }) => first >= end + shortestCase && first < before,
  );
}

/**
 * "If we can't fix it in 30 days, you may leave": nobody gives 30 days' notice.
 */
function isOfFailure({ rule, view }: Match): boolean {
  return rule.topic === 'cancellation' && view.atoms.has('falls-short');
}

/** Whether another clause follows: that one says what is the case then. */
function goesOn({ view }: Match, end: number): boolean {
  const { sentence, tokens } = view;
  for (let index = end; index < sentence.end; index++) {
    if (isClauseMark(view, index)) return tokens[index + 1] !== undefined;
  }
  return false;
}
