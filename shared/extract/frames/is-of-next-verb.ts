import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';

/**
 * "We acknowledge within two days and settle within fifteen": between two
 * verbs, each with a time behind it, the first time is the first verb's, near
 * as the second stands.
 */
export function isOfNextVerb(match: Match, all: readonly Match[]): boolean {
  const [own] = match.terms;
  const verb = verbOf(match);
  if (!own || !verb || verb.first < own.endToken) return false;
  if (!isJoined(match, own.endToken, verb.first)) return false;
  if (hasVerbBefore(match, own.firstToken)) return false;
  return (
    all.some((other) => speaksOfOther(other, match, verb)) &&
    all.some((other) => saysBefore(other, match, own.firstToken))
  );
}

function verbOf({ spans }: Match): Span | undefined {
  return spans.find(({ term }) => term === undefined);
}

function isJoined({ view }: Match, from: number, to: number): boolean {
  const joints = view.atoms.get('joined-with') ?? [];
  return joints.some(({ first, end }) => first >= from && end <= to);
}

/** The same verb has a time of its own, behind it. */
function speaksOfOther(other: Match, { rule }: Match, verb: Span): boolean {
  const [term] = other.terms;
  return (
    other.rule === rule &&
    verbOf(other)?.first === verb.first &&
    term !== undefined &&
    term.firstToken >= verb.end
  );
}

/** Another topic has the same time, by words that stand before it. */
function saysBefore(other: Match, { rule, terms }: Match, at: number): boolean {
  return (
    other.rule.topic !== rule.topic &&
    other.terms[0] === terms[0] &&
    hasVerbBefore(other, at)
  );
}

/** Words between a verb and its time, such as what is acknowledged. */
const longestObject = 8;

function hasVerbBefore({ rule, view }: Match, at: number): boolean {
  return rule.needs
    .flat()
    .some((need) =>
      (view.atoms.get(need) ?? []).some(
        ({ end }) => end <= at && end >= at - longestObject,
      ),
    );
}
