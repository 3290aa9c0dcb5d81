import type { Topic } from '../../domain/topic.ts';
import { isClauseMark, sharesClause } from './distance.ts';
import type { Match } from './match.ts';
import type { SentenceView, Span } from './sentence-view.ts';

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
  if (isCaseAlone(match)) return true;
  const [opening] = terms;
  const last = terms.at(-1);
  if (!opening || !last) return false;
  if (isUnmet(match)) return true;
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

/** Words of which a case is made at least: "if you keep it". */
const shortestCaseOf = 2;

/**
 * "When you will receive your refund": what would follow from the case is the
 * case itself, as nobody takes over and no other clause begins.
 */
function isCaseAlone({ rule, view, spans }: Match): boolean {
  const opening = spans[rule.needs.indexOf('if')];
  const given = spans.findLast((span) => span !== opening);
  if (!opening || !given) return false;
  const { end } = opening;
  if (given.first < end) return false;
  const { atoms } = view;
  const actors = [...(atoms.get('we-act') ?? []), ...(atoms.get('you') ?? [])];
  return (
    sharesClause(opening, given, view) &&
    !actors.some(
      ({ first }) => first >= end + shortestCaseOf && first < given.first,
    )
  );
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

/**
 * "If we have no payment within seven days, your booking is cancelled": what is
 * called off in the next clause is so for want of what has its time here.
 */
function isUnmet({ rule, view, terms, spans }: Match): boolean {
  const [delay] = terms;
  if (rule.topic !== 'cancellation' || !delay) return false;
  const { firstToken, endToken } = delay;
  const lacks = (view.atoms.get('not') ?? []).some(
    (lack) =>
      lack.end <= firstToken &&
      sharesClause(lack, { first: endToken, end: endToken }, view),
  );
  return (
    lacks &&
    goesOn({ view }, endToken) &&
    spans.every(
      ({ term, first }) =>
        term !== undefined ||
        (first >= endToken && isLeftFor(first, endToken, view)),
    )
  );
}

/** Whether a clause ends between two places. */
function isLeftFor(first: number, from: number, view: SentenceView): boolean {
  for (let index = from; index < first; index++) {
    if (isClauseMark(view, index)) return true;
  }
  return false;
}

/** Whether another clause follows: that one says what is the case then. */
function goesOn({ view }: Pick<Match, 'view'>, end: number): boolean {
  const { sentence, tokens } = view;
  for (let index = end; index < sentence.end; index++) {
    if (isClauseMark(view, index)) return tokens[index + 1] !== undefined;
  }
  return false;
}
