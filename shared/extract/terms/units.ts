import type { DurationUnit } from '../../domain/term.ts';
import { daysMask } from './day-set.ts';
import type { Match } from './phrase-tree.ts';
import { readDays } from './read-days.ts';
import type { TermReader } from './term-reader.ts';

const workingWeek = daysMask('mo-fr');

export type Unit = {
  readonly unit: DurationUnit;
  /** How many of the unit one is: a fortnight is 2 weeks. */
  readonly times: number;
  /** After a number only. */
  readonly counted: boolean;
  /** The token of the unit's word itself. */
  readonly word: number;
  readonly next: number;
};

/** Reads "-day", "business days", "jours ouvrés", "calendar months". */
export function readUnit(r: TermReader, from: number): Unit | undefined {
  const glued = r.norm(from) === '-' && !r.isSpaced(from);
  const before = readQualifiers(r, glued ? from + 1 : from);
  const match = unitWordAt(r, before.next);
  if (match === undefined) return undefined;
  const after = qualifiersAfter(r, match.next);
  const { unit, times, counted } = match.sense;
  const said = before.business || after.business || unit === 'business-day';
  const only = said ? 0 : workingOnly(r, after.next);
  const weekdays = daysInBrackets(r, after.next) || only;
  const business = said || weekdays > 0;
  return {
    unit: business && unit === 'day' ? 'business-day' : unit,
    times,
    counted,
    word: before.next,
    next: weekdays || after.next,
  };
}

/** Staff notes have short forms of their own: "30 d". */
function unitWordAt(
  r: TermReader,
  at: number,
): Match<'unit'> | Match<'notedUnit'> | undefined {
  const plain = r.sense(at, 'unit');
  const noted = r.context.note && r.sense(at, 'notedUnit');
  if (noted === undefined) return plain;
  return plain !== undefined && plain.next >= noted.next ? plain : noted;
}

/** "2 days (Monday–Friday)": where the bracket ends, 0 when there is none. */
function daysInBrackets(r: TermReader, at: number): number {
  const days = r.norm(at) === '(' ? readDays(r, at + 1) : undefined;
  if (days?.mask !== workingWeek || r.norm(days.next) !== ')') return 0;
  return days.next + 1;
}

/** "2 days, excluding weekends": where it ends, 0 when nothing says so. */
function workingOnly(r: TermReader, at: number): number {
  const mark = /^[,(]$/.test(r.norm(at)) ? 1 : 0;
  const only = r.sense(at + mark, 'workingOnly');
  if (only === undefined) return 0;
  const closes = r.norm(at) === '(' && r.norm(only.next) === ')';
  return closes ? only.next + 1 : only.next;
}

type Qualifiers = { readonly business: boolean; readonly next: number };

/** "60 days" in one cell and "Full refund" in the next are no full days. */
export function qualifiersAfter(r: TermReader, from: number): Qualifiers {
  return r.startsLine(from)
    ? { business: false, next: from }
    : readQualifiers(r, from);
}

/** The words beside a unit that say which kind of it is meant. */
function readQualifiers(r: TermReader, from: number): Qualifiers {
  let business = false;
  let next = from;
  for (let found = qualifierEnd(r, from); found > next; ) {
    business ||= r.sense(isOpening(r, next), 'business') !== undefined;
    next = found;
    found = qualifierEnd(r, next);
  }
  return { business, next };
}

function isOpening(r: TermReader, at: number): number {
  return r.norm(at) === '(' ? at + 1 : at;
}

/** Where the qualifier at a token ends; the token itself when none does. */
function qualifierEnd(r: TermReader, at: number): number {
  const first = isOpening(r, at);
  const end =
    r.sense(first, 'business')?.next ?? r.sense(first, 'plain')?.next ?? at;
  if (end === at || first === at) return end;
  return r.norm(end) === ')' ? end + 1 : at;
}
