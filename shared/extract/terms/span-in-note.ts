import type { Amount } from './amount.ts';
import { boundBefore } from './bound.ts';
import { endsClause } from './ends-bare.ts';
import type { TermReader } from './term-reader.ts';

/** In notes: "six years on gears, two on chains; we stretch it to eight" */
export function isToldInNote(r: TermReader, amount: Amount): boolean {
  const { first, value, next } = amount;
  if (r.context.note === undefined || value < 2) return false;
  if (isOfOtherKind(r, amount)) return false;
  const onward = r.sense(next, 'afterBare');
  // "stage two in thirty": thirty days
  if (onward && r.isNumber(onward.next)) return false;
  const ends = onward !== undefined || endsClause(r, next);
  if (!/\d/.test(r.norm(first))) return ends;
  const isIn = r.before(first, 'afterBare') ?? r.before(first, 'to');
  return ends && isIn !== undefined;
}

/** "neuf" is new as well, and "past seventy" is how old somebody is. */
function isOfOtherKind(r: TermReader, { first, next }: Amount): boolean {
  return (
    r.sense(first, 'numberOrNot') !== undefined ||
    r.before(first, 'notBefore') !== undefined ||
    isInstalments(r, next)
  );
}

/** "Payable en six, sans frais" counts no days. */
function isInstalments(r: TermReader, at: number): boolean {
  const next = r.norm(at) === ',' ? at + 1 : at;
  return r.sense(next, 'timesAfter') !== undefined;
}

/** Of a note, whether what counts a number may stand a sentence before it. */
export function isWithinInNote(r: TermReader, at: number): boolean {
  if (r.context.note === undefined) return false;
  return (
    r.before(at, 'afterBare') !== undefined || boundBefore(r, at) === 'at-most'
  );
}

/** Of a note, "two" in "stage two in thirty": which, not how many. */
export function labelBefore(r: TermReader, at: number): number | undefined {
  const first = r.context.note && r.before(at, 'afterBare')?.first;
  if (first === undefined || !r.isNumber(first - 1)) return undefined;
  return r.tokens[first - 2]?.kind === 'word' ? first - 1 : undefined;
}
