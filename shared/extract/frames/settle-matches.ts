import type { FoundTerm } from '../found-term.ts';
import type { Match } from './match-rules.ts';
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
        other.rule.topic === match.rule.topic || sharesTrigger(other, match),
    );
    if (!rival) settled.push(match);
  }
  return settled.sort((one, other) => one.first - other.first);
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
    for (const term of match.terms) claimed.add(term);
    kept.push(match);
  }
  return kept;
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
    other.terms.every(({ term }) => term.type !== 'duration')
  );
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
    anchor !== undefined && settled.spans.some((span) => overlaps(span, anchor))
  );
}

function overlaps(one: Span, other: Span): boolean {
  return one.first < other.end && other.first < one.end;
}
