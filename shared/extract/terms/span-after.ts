import { type Amount, readAmount } from './amount.ts';
import { boundBefore } from './bound.ts';
import { endsClause } from './ends-bare.ts';
import { rangeStart } from './range-start.ts';
import type { Span } from './said-span.ts';
import { isToldInNote, isWithinInNote, labelBefore } from './span-in-note.ts';
import type { TermReader } from './term-reader.ts';

/** Further on, a number is hardly of what was counted before. */
const reach = 20;

/** So many words name what the number is said of. */
const longestName = 2;

/**
 * Reads a number that leaves out the unit of the stretch before it: "Gauges
 * take five days; torque: eight", "called within 2 hours, there within 4".
 * Figures are scores and prices as well, so without such a word only numbers
 * in words are read, at the end of a clause that names what they are of. A
 * range after a range is told by being one.
 */
export function spanAfter(
  r: TermReader,
  at: number,
  last: Span,
): Span | undefined {
  const range = rangeAfter(r, at, last);
  if (range !== undefined) return range;
  const amount = readAmount(r, at);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  if (!isToldOf(r, amount)) return undefined;
  if (at - last.next > reach || !isLastTaken(r, at, last)) return undefined;
  const { value, first, next } = amount;
  const size = { min: value, max: value, unit: last.unit };
  return { ...size, first, next, word: last.word, range: false };
}

function isToldOf(r: TermReader, amount: Amount): boolean {
  const { first, value, next } = amount;
  if (isToldInNote(r, amount)) return true;
  if (!endsClause(r, next)) return false;
  return isSaidWithin(r, first) || isSaidOf(r, first, value);
}

/** "Parcels take three to five days, the faster ones two to three." */
function rangeAfter(r: TermReader, at: number, last: Span): Span | undefined {
  if (!isRangeOr(r, last) || !isOnList(r, at)) return undefined;
  const low = readAmount(r, at);
  const to = low && rangeLink(r, low);
  const high = to === undefined ? undefined : readAmount(r, to, true);
  if (low === undefined || high === undefined) return undefined;
  if (high.value <= low.value || !endsName(r, high.next)) return undefined;
  if (at - last.next > reach || !isLastTaken(r, at, last)) return undefined;
  const size = { min: low.value, max: high.value, unit: last.unit };
  const { first } = low;
  return { ...size, first, next: high.next, word: last.word, range: true };
}

/** So many words may name the next on a list. */
const longestOnList = 4;

/** ", the faster ones two to three", not "for parties of two to three" */
function isOnList(r: TermReader, at: number): boolean {
  if (r.before(at, 'of') !== undefined) return false;
  if (r.before(at, 'from') !== undefined) return false;
  for (let words = 0; words <= longestOnList; words++) {
    const before = at - words - 1;
    if (/^[:;,]$/.test(r.norm(before))) {
      return words > 0 || r.context.note !== undefined;
    }
    if (r.tokens[before]?.kind !== 'word') return false;
  }
  return false;
}

/** What goes on a list of ranges is one: "two to three" needs no "from". */
function rangeLink(r: TermReader, low: Amount): number | undefined {
  return rangeStart(r, low) ?? r.sense(low.next, 'to')?.next;
}

/** Of a staff note: "14 days at most, five to seven is what it takes" */
function isRangeOr(r: TermReader, last: Span): boolean {
  return last.range || r.context.note !== undefined;
}

function endsName(r: TermReader, at: number): boolean {
  const isSo = r.context.note && r.sense(at, 'isSo');
  return endsClause(r, at) || isSo !== undefined;
}

function isSaidWithin(r: TermReader, at: number): boolean {
  return boundBefore(r, at) === 'at-most';
}

/** "torque: eight", ", the solution four"; "one" is seldom a number. */
function isSaidOf(r: TermReader, at: number, value: number): boolean {
  if (/\d/.test(r.norm(at)) || value < 2) return false;
  if (/^[:,]$/.test(r.norm(at - 1))) return r.tokens[at - 2]?.kind === 'word';
  // "même état neuf"
  if (r.sense(at, 'numberOrNot')) return false;
  for (let words = 1; words <= longestName; words++) {
    if (r.tokens[at - words]?.kind !== 'word') return false;
    if (r.norm(at - words - 1) === ',') return words > 1;
  }
  return false;
}

/**
 * No other value stands between the two, and no sentence ends there; in a note
 * one may: "Looked at within three days. Repaired in ten."
 */
function isLastTaken(r: TermReader, at: number, last: Span): boolean {
  const label = labelBefore(r, at);
  const crosses = label !== undefined || isWithinInNote(r, at);
  for (let before = at - 1; before >= last.next; before--) {
    if (r.isTaken(before)) return false;
    if (r.isNumber(before) && before !== label) return false;
    if (r.isStop(before) && r.norm(before) !== ';' && !crosses) return false;
  }
  return true;
}
