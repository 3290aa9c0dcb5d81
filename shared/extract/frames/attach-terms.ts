import type { FoundTerm } from '../found-term.ts';
import { distanceBetween, sharesClause } from './distance.ts';
import { isExcluded } from './is-excluded.ts';
import { isSharedOut } from './is-shared-out.ts';
import type { Match } from './match.ts';
import { isPlausible } from './plausible.ts';
import type { SentenceView, Span } from './sentence-view.ts';
import { standsInCondition } from './stands-in-condition.ts';
import { topicTerms } from './topic-terms.ts';

const reach = 14;

/**
 * Gives every term that no rule claimed to the nearest promise of the sentence
 * that its kind can belong to: a threshold, an end date, a code. A value for
 * others is a promise of its own.
 */
export function attachTerms(
  view: SentenceView,
  matches: readonly Match[],
): readonly Match[] {
  const claimed = new Set(matches.flatMap((match) => match.terms));
  const free = view.terms.filter(
    (term) => !claimed.has(term) && !isExcluded(term, view),
  );
  const shared = free.flatMap((term) => {
    const like = matches.find((match) => isSharedOut(match, term));
    return like ? [holding(term, like)] : [];
  });
  const forOthers = new Set(shared.flatMap(({ terms }) => terms));
  const added = new Map<Match, FoundTerm[]>();
  for (const term of free) {
    const owner = forOthers.has(term)
      ? undefined
      : nearestOwner(term, view, matches);
    if (owner) added.set(owner, [...(added.get(owner) ?? []), term]);
  }
  const filled = matches.map((match) => {
    const more = added.get(match);
    if (!more) return match;
    const terms = [...match.terms, ...more];
    return { ...match, terms: terms.sort((a, b) => a.start - b.start) };
  });
  return [...filled, ...shared];
}

/** The same promise with its value for others. */
function holding(term: FoundTerm, match: Match): Match {
  const { firstToken: first, endToken: end } = term;
  return { ...match, first, end, terms: [term] };
}

function nearestOwner(
  found: FoundTerm,
  view: SentenceView,
  matches: readonly Match[],
): Match | undefined {
  const span = { first: found.firstToken, end: found.endToken };
  let best: { match: Match; distance: number } | undefined;
  for (const match of matches) {
    if (!mayOwn(match, found, matches)) continue;
    const distance = distanceBetween(span, match, view);
    if (distance > reach || (best && best.distance <= distance)) continue;
    best = { match, distance };
  }
  return best?.match;
}

function mayOwn(
  match: Match,
  found: FoundTerm,
  matches: readonly Match[],
): boolean {
  return (
    accepts(match, found) &&
    !isHabit(match, found) &&
    !isPriceBesideSaving(match, found) &&
    !isPriceOfGoods(match, found) &&
    !isPriceOfBooking(match, found) &&
    !isEmphasis(match, found) &&
    !isOfOtherCell(match, found) &&
    !isForCarriage(found, match, matches) &&
    !standsInCondition({ ...match, terms: [found] }) &&
    isPlausible({ ...match, terms: [found] })
  );
}

/** "Setup fee | $49 | free": the sum is asked in the column where it stands. */
function isOfOtherCell(
  { rule, spans, view }: Match,
  { term, start, end }: FoundTerm,
): boolean {
  if (rule.topic !== 'no-fee' || term.type !== 'money') return false;
  const last = spans.at(-1);
  const said = last && view.tokens[last.end - 1];
  if (!said) return false;
  const between =
    said.end <= start
      ? view.text.slice(said.end, start)
      : view.text.slice(end, said.start);
  return between.includes('\n');
}

/** "In the evening and on Saturday": each of them, not the next alone. */
function isHabit({ rule }: Match, { term }: FoundTerm): boolean {
  return rule.family === 'weekend' && term.type === 'date';
}

/** "$550 (you save $100)" saves one amount. */
function isPriceBesideSaving({ rule, terms }: Match, { term }: FoundTerm) {
  return (
    rule.topic === 'discount' &&
    term.type === 'money' &&
    term.role === 'price' &&
    terms.some((own) => own.term.type === 'money')
  );
}

/** "Free delivery over €49 and free returns": the amount is the delivery's. */
function isForCarriage(
  { term }: FoundTerm,
  { rule }: Match,
  matches: readonly Match[],
): boolean {
  return (
    rule.topic === 'return-cost' &&
    term.type === 'money' &&
    term.role === 'threshold' &&
    matches.some((other) => other.rule.topic === 'free-shipping')
  );
}

/** "€29 a month, delivery included": no amount to spend, but a price. */
function isPriceOfGoods(
  { rule, view }: Match,
  { term, firstToken, endToken }: FoundTerm,
): boolean {
  if (rule.topic !== 'free-shipping' || term.type !== 'money') return false;
  if (term.role !== 'price') return false;
  const bounds = view.atoms.get('threshold') ?? [];
  return !bounds.some(
    ({ first, end }) => end >= firstToken - 1 && first <= endToken + 1,
  );
}

/** "Cancel your £90 day in time": what leaving costs is asked as a fee. */
function isPriceOfBooking({ rule }: Match, { term }: FoundTerm): boolean {
  return (
    rule.topic === 'cancellation' &&
    term.type === 'money' &&
    term.role !== 'fee'
  );
}

/**
 * "100% satisfaction guarantee" is how sure the company is, "100% secure" how
 * secure, "99.9% available or refunded" what it holds to: no share of the
 * money.
 */
function isEmphasis(
  { rule, spans, view }: Match,
  { term, ...at }: FoundTerm,
): boolean {
  if (rule.topic !== 'money-back' || term.type !== 'percent') return false;
  const isSure =
    term.value === 100 && !spans.some((span) => follows(span, at, view));
  return isSure || view.atoms.has('uptime');
}

/** "100% refunded", "100% of your money back" */
function follows(
  span: Span,
  { firstToken: first, endToken: end }: Omit<FoundTerm, 'term'>,
  view: SentenceView,
): boolean {
  const isNext = span.first >= end && span.first <= end + 2;
  return isNext && sharesClause({ first, end }, span, view);
}

function accepts(match: Match, found: FoundTerm): boolean {
  const { term } = found;
  if (!topicTerms[match.rule.topic].accepts.includes(term.type)) return false;
  if (term.type !== 'duration') return true;
  if (term.every) return false;
  if (match.rule.topic === 'no-fee' && !isInClause(found, match)) return false;
  return (
    match.rule.family === undefined &&
    match.terms.every((other) => other.term.type !== 'duration')
  );
}

/** "Five days on the trail, with transfer included": of the trail alone. */
function isInClause(found: FoundTerm, match: Match): boolean {
  const { firstToken: first, endToken: end } = found;
  return sharesClause({ first, end }, match, match.view);
}
