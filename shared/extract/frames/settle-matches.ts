import type { Topic } from '../../domain/topic.ts';
import type { FoundTerm } from '../found-term.ts';
import { isClauseMark } from './distance.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';

/**
 * Decides between the rules that fired in one sentence: each term speaks for
 * one promise, each trigger too, and a topic without a term is said once.
 */
export function settleMatches(matches: readonly Match[]): readonly Match[] {
  const ranked = [...matches].sort(byScore);
  const withTerms = mergeSameRule(claimTerms(ranked));
  const without = ranked.filter((match) => match.terms.length === 0);
  const settled: Match[] = [...withTerms];
  for (const match of without) {
    const rival = settled.some(
      (other) =>
        isSaidBy(other, match) ||
        sharesTrigger(other, match) ||
        sharesQuote(other, match),
    );
    if (!rival) settled.push(match);
  }
  return settled.sort((one, other) => one.first - other.first);
}

/** What is given comes with a gift; a price's certainty beside a service. */
function isSaidBy(settled: Match, bare: Match): boolean {
  const [known, topic] = [settled.rule.topic, bare.rule.topic];
  if (topic !== known) {
    return isGiven(topic) && (isGiven(known) || known === 'loyalty');
  }
  return topic !== 'no-fee' || !standApart(settled, bare);
}

/** One list of what comes free is one promise, whatever stands in it. */
function isGiven(topic: Topic): boolean {
  return topic === 'gift' || topic === 'no-fee';
}

function standApart(one: Match, other: Match): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  const differ = one.terms.length > 0 || isService(one) !== isService(other);
  return differ && distinct(one) && distinct(other) && partedBy(left, right);
}

function isService({ rule }: Match): boolean {
  return rule.family === undefined;
}

function distinct({ rule }: Match): boolean {
  return rule.family === undefined || rule.family === 'price-certainty';
}

function partedBy(left: Match, right: Match): boolean {
  for (let index = left.end; index < right.first; index++) {
    if (isClauseMark(left.view, index)) return true;
  }
  return false;
}

function byScore(one: Match, other: Match): number {
  return other.score - one.score || one.first - other.first;
}

function claimTerms(ranked: readonly Match[]): readonly Match[] {
  const claimed = new Set<FoundTerm>();
  const kept: Match[] = [];
  for (const match of ranked) {
    const [main] = match.terms;
    if (!main || claimed.has(main)) continue;
    if (isSaidTwice(match, kept)) continue;
    for (const term of match.terms) claimed.add(term);
    kept.push(match);
  }
  return kept;
}

/** A trial lasts one time: of two durations the nearer one is its own. */
const oncePerSentence: ReadonlySet<Topic> = new Set<Topic>([
  'free-trial',
  'financing',
]);

function isSaidTwice({ rule }: Match, kept: readonly Match[]): boolean {
  return (
    oncePerSentence.has(rule.topic) &&
    kept.some((other) => other.rule.topic === rule.topic)
  );
}

/** Percents, hours and the like of one rule are one promise; delays are not. */
function mergeSameRule(matches: readonly Match[]): readonly Match[] {
  const merged: Match[] = [];
  for (const match of matches) {
    const at = merged.findIndex((other) => belongTogether(other, match));
    const other = merged[at];
    if (other) merged[at] = joined(other, match);
    else merged.push(match);
  }
  return merged;
}

function belongTogether(one: Match, other: Match): boolean {
  return (
    one.rule.topic === other.rule.topic &&
    other.terms.every(({ term }) => term.type !== 'duration') &&
    !isAlways(one) &&
    !isAlways(other)
  );
}

/** "Watched 24/7, technicians on call 24/7, chat 9–5" are three. */
function isAlways({ terms }: Match): boolean {
  return terms.some(({ term }) => term.type === 'hours' && term.always);
}

function joined(one: Match, other: Match): Match {
  const terms = [...one.terms];
  for (const term of other.terms) if (!terms.includes(term)) terms.push(term);
  return {
    ...one,
    first: Math.min(one.first, other.first),
    end: Math.max(one.end, other.end),
    terms: terms.sort((a, b) => a.start - b.start),
  };
}

/** "Free" cannot make both a gift and a free delivery. */
function sharesTrigger(settled: Match, bare: Match): boolean {
  const [anchor] = bare.spans;
  return (
    anchor !== undefined &&
    settled.spans.some((span) => overlaps(span, anchor)) &&
    !areJoined(settled, bare)
  );
}

/** "Free quote within 48 hours" promises a quote once, by when and for free. */
function sharesQuote(timed: Match, { rule, spans, view }: Match): boolean {
  if (timed.rule.topic !== 'response-time' || rule.topic !== 'no-fee') {
    return false;
  }
  const quotes = view.atoms.get('quote') ?? [];
  const isQuote = (span: Span): boolean =>
    quotes.some(({ first, end }) => first === span.first && end === span.end);
  return timed.spans.some(
    (own) => isQuote(own) && spans.some((span) => overlaps(span, own)),
  );
}

/** "Free delivery and returns": one word for two promises. */
function areJoined(settled: Match, bare: Match): boolean {
  if (!isCarriage(settled) || !isCarriage(bare)) return false;
  return bare.spans.some((one) =>
    settled.spans.some(
      (other) =>
        standsJoined(one, other, bare) || standsJoined(other, one, bare),
    ),
  );
}

function standsJoined(one: Span, other: Span, { view }: Match): boolean {
  if (view.tokens[one.end]?.norm === '&') return other.first === one.end + 1;
  return (view.atoms.get('joined-with') ?? []).some(
    ({ first, end }) => first === one.end && end === other.first,
  );
}

function isCarriage({ rule }: Match): boolean {
  return rule.topic === 'free-shipping' || rule.topic === 'return-cost';
}

function overlaps(one: Span, other: Span): boolean {
  return one.first < other.end && other.first < one.end;
}
