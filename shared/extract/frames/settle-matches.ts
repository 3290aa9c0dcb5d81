import type { Topic } from '../../domain/topic.ts';
import type { FoundTerm } from '../found-term.ts';
import { sharesClause } from './distance.ts';
import { isMadeGood } from './is-made-good.ts';
import { isOfNextVerb } from './is-of-next-verb.ts';
import { isRival } from './is-rival.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';

/**
 * Decides between the rules that fired in one sentence: each term speaks for
 * one promise, each trigger too, and a topic without a term is said once.
 */
export function settleMatches(matches: readonly Match[]): readonly Match[] {
  const own = matches.filter((match) => !isOfNextVerb(match, matches));
  const ranked = own.sort(byScore);
  const withTerms = mergeSameRule(claimTerms(ranked));
  const bare = ranked.filter((match) => match.terms.length === 0);
  const without = [...bare.filter(isMadeGood), ...bare.filter(isElse)];
  const settled: Match[] = [...withTerms];
  for (const match of without) {
    if (!settled.some((other) => isRival(other, match))) settled.push(match);
  }
  return settled.sort((one, other) => one.first - other.first);
}

/** What makes good says in passing that it costs nothing: it is heard first. */
function isElse(match: Match): boolean {
  return !isMadeGood(match);
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
    if (kept.some((other) => yieldsTo(match, other))) continue;
    for (const term of match.terms) claimed.add(term);
    kept.push(match);
  }
  return kept;
}

function yieldsTo(match: Match, settled: Match): boolean {
  return isOfAnother(match, settled) || isBeyond(match, settled);
}

/** A trial lasts one time: of two durations the nearer one is its own. */
const oncePerSentence: ReadonlySet<Topic> = new Set<Topic>([
  'free-trial',
  'financing',
]);

function isSaidTwice(match: Match, kept: readonly Match[]): boolean {
  const { topic } = match.rule;
  return (
    oncePerSentence.has(topic) &&
    kept.some((other) => other.rule.topic === topic && !isInCell(match, other))
  );
}

/** "Free trial | 14 days | 30 days": each column has its own. */
function isInCell({ terms, view }: Match, other: Match): boolean {
  const places = [...terms, ...other.terms].map(({ start }) => start);
  const between = view.text.slice(Math.min(...places), Math.max(...places));
  return between.includes('\n');
}

/**
 * "$550 (you save $100)", "4 hours, delivered in three weeks": the word speaks
 * of what follows it, not of what a mark parts from it.
 */
function isOfAnother(match: Match, settled: Match): boolean {
  const [before, after] = [match.terms[0], settled.terms[0]];
  if (!before || !after || match.rule !== settled.rule) return false;
  return settled.spans.some(
    (span) =>
      before.endToken <= span.first &&
      after.firstToken >= span.end &&
      match.spans.some(({ first }) => first === span.first) &&
      isParted(before, span, match),
  );
}

/**
 * "It renews for twelve months unless you leave thirty days before": the word
 * that makes a time a notice speaks of the time beside it alone.
 */
function isBeyond(match: Match, settled: Match): boolean {
  if (match.rule !== settled.rule || match.rule.topic !== 'cancellation') {
    return false;
  }
  const [far, near] = [match.terms[0], settled.terms[0]];
  if (!far || !near || far.endToken > near.firstToken) return false;
  if (isInCell(match, settled)) return false;
  return match.spans.every(
    (span) =>
      span.term !== undefined ||
      stepsTo(near, span) < span.first - far.endToken,
  );
}

function stepsTo({ firstToken, endToken }: FoundTerm, { first, end }: Span) {
  return Math.max(firstToken - end, first - endToken);
}

function isParted(
  { endToken, term }: FoundTerm,
  { first }: Span,
  match: Match,
) {
  return (
    term.type === 'money' ||
    (term.type === 'duration' &&
      !sharesClause(
        { first: endToken, end: endToken },
        { first, end: first },
        match.view,
      ))
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
