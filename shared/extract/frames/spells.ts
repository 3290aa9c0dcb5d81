import { waits } from '../../domain/topic.ts';
import type { Atom } from '../atom.ts';
import type { FoundTerm } from '../found-term.ts';
import { overlaps } from './distance.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';

/** Whether somebody waits for what the rule of a match promises. */
export function isWait({ rule }: Match): boolean {
  return waits.has(rule.topic);
}

/**
 * Whether a duration of a match says how long something lasts, or how long
 * before something else it has to be done, and not how soon it comes.
 */
export function isNoWait(match: Match): boolean {
  if (!isWait(match)) return false;
  return match.terms.some(
    (found) =>
      isValidSpell(found, match) ||
      lastsFor(found, match) ||
      isAheadOf(found, match),
  );
}

/** Words between "valid" and how long. */
const longestLink = 3;

/** "Credits are issued and valid for a year" */
function isValidSpell({ firstToken }: FoundTerm, { view }: Match): boolean {
  const validities = view.atoms.get('validity') ?? [];
  return validities.some(
    ({ end }) => end <= firstToken && end >= firstToken - longestLink,
  );
}

/**
 * "Kept on file for six months", "(for 2 days)"; not "for 48-hour delivery",
 * which names the delivery, nor "allow for two days" and "wait for an hour".
 */
function lastsFor(found: FoundTerm, match: Match): boolean {
  const { atoms } = match.view;
  const spell = atoms
    .get('throughout')
    ?.find(({ end }) => leadsTo(end, found.firstToken, match));
  if (!spell || namesItsTrigger(found, match)) return false;
  const waiting = [
    ...(atoms.get('allow-time') ?? []),
    ...(atoms.get('wait') ?? []),
    ...(atoms.get('take-time') ?? []),
  ];
  return !waiting.some(
    (span) => span.end === spell.first || overlaps(span, spell),
  );
}

/** What may stand between "for" and how long: "up to", "a", "about". */
const measures: readonly Atom[] = ['per', 'up-to', 'over', 'hedge'];

function leadsTo(from: number, to: number, { view }: Match): boolean {
  if (from === to) return true;
  return measures.some((atom) =>
    view.atoms
      .get(atom)
      ?.some(({ first, end }) => first === from && end === to),
  );
}

function namesItsTrigger({ endToken }: FoundTerm, { spans }: Match): boolean {
  return spans.some(({ first, term }) => !term && first === endToken);
}

/**
 * "Final numbers are confirmed ten days before the party": that is a notice;
 * "next day before noon" and "allow six days before dispatch" are none, nor is
 * what a rule wants before something ("made in two days before it leaves").
 */
function isAheadOf(
  { firstToken, endToken }: FoundTerm,
  { rule, view }: Match,
): boolean {
  if (rule.topic === 'wait-time' || rule.needs.includes('before')) return false;
  const soon = view.atoms.get('soon-moment') ?? [];
  const allowed = view.atoms.get('allow-time') ?? [];
  if (soon.some(({ first }) => first === firstToken)) return false;
  if (allowed.some(({ end }) => end === firstToken)) return false;
  const ahead: readonly Span[] = [
    ...(view.atoms.get('notice') ?? []),
    ...(view.atoms.get('inform-ahead') ?? []),
    ...(view.atoms.get('before') ?? []),
  ];
  return ahead.some(({ first }) => first === endToken);
}
