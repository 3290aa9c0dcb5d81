import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/** A longer row of figures is a reference, not an amount. */
const maxFigures = 12;
/** Fewer figures than this in a row of groups are no telephone number. */
const minFigures = 7;

/**
 * Takes what is written in figures but is no quantity: telephone numbers
 * ("04 93 12 34 56", "1 (877) 888-7632"), references, account numbers.
 */
export function takeSerials(r: TermReader): void {
  let done = 0;
  for (const at of r.starting(starts.number)) {
    if (at < done || !isFigures(r, at)) continue;
    const groups = groupsFrom(r, at);
    done = (groups.at(-1) ?? at) + 1;
    if (isLong(r, at) || isPhone(r, groups)) r.take(at, done);
  }
}

function isFigures(r: TermReader, at: number): boolean {
  return r.tokens[at]?.kind === 'number' && /^\d+$/.test(r.norm(at));
}

function isLong(r: TermReader, at: number): boolean {
  return r.norm(at).length > maxFigures;
}

/** Groups of figures side by side, the last not before a unit. */
function groupsFrom(r: TermReader, first: number): readonly number[] {
  const groups = [first];
  for (let at = nextGroup(r, first); at > 0; at = nextGroup(r, at)) {
    groups.push(at);
  }
  const last = groups.at(-1) ?? first;
  if (groups.length > 1 && countsSomething(r, last + 1)) groups.pop();
  return groups;
}

/** The token of the next group, 0 when none follows. */
function nextGroup(r: TermReader, at: number): number {
  let next = at + 1;
  const spacedDash = r.norm(next) === '-' && r.isSpaced(next);
  if (spacedDash && r.isSpaced(next + 1)) return 0;
  for (let marks = 0; marks < 2 && '-.()'.includes(r.norm(next)); marks++) {
    if (r.norm(next) === '') return 0;
    next++;
  }
  return isFigures(r, next) ? next : 0;
}

function countsSomething(r: TermReader, at: number): boolean {
  return (
    r.sense(at, 'unit') !== undefined ||
    r.sense(at, 'clock') !== undefined ||
    r.sense(at, 'currency') !== undefined ||
    r.sense(at, 'percent') !== undefined ||
    '/:'.includes(r.norm(at) || ' ')
  );
}

function isPhone(r: TermReader, groups: readonly number[]): boolean {
  const lengths = groups.map((at) => r.norm(at).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (groups.length < 3 || total < minFigures) return false;
  // "31.12.2026"
  return !(groups.length === 3 && lengths.includes(4) && total <= 8);
}
