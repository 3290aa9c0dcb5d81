import { everyDay } from './day-set.ts';
import { type Clock, readClock } from './read-clock.ts';
import { type Days, readDays } from './read-days.ts';
import type { TermReader } from './term-reader.ts';
import { weekdayAt } from './weekday-at.ts';

/** Time zones and marks that may stand between hours and their days. */
const maxSkipped = 5;

/**
 * Answers the days named after hours that end before token `at`: "9–5 EST,
 * Monday to Friday". Days before hours of their own, or closed, are not.
 */
export function daysAfter(r: TermReader, at: number): Days | undefined {
  let next = at;
  for (let skipped = 0; skipped < maxSkipped; skipped++) {
    const days = readDays(r, next) ?? allExcept(r, next);
    if (days !== undefined) return isFree(r, days) ? days : undefined;
    const after = skipOne(r, next);
    if (after === next) return undefined;
    next = after;
  }
  return undefined;
}

/** "9–5 except Sundays": all the other days. */
function allExcept(r: TermReader, at: number): Days | undefined {
  const except = r.sense(at, 'except');
  if (except === undefined) return undefined;
  const first = r.sense(except.next, 'filler')?.next ?? except.next;
  const not = readDays(r, first);
  if (not === undefined || not.mask === everyDay) return undefined;
  return (
    ofWeek(r, at, first) ?? { ...not, mask: everyDay & ~not.mask, first: at }
  );
}

/** "9–5 except Wednesdays, Monday to Friday": the days among which they are. */
function ofWeek(r: TermReader, at: number, first: number): Days | undefined {
  const day = weekdayAt(r, first);
  if (day === undefined || r.norm(day.next) !== ',') return undefined;
  const from = r.sense(day.next + 1, 'from')?.next ?? day.next + 1;
  const week = readDays(r, r.sense(from, 'filler')?.next ?? from);
  const bit = 1 << day.sense;
  if (week === undefined || (week.mask & bit) === 0 || week.mask === bit) {
    return undefined;
  }
  return { ...week, mask: week.mask & ~bit, first: at };
}

/** Steps over the marks and small words between days and hours. */
export function skipToHours(r: TermReader, at: number): number {
  let next = at;
  for (let skipped = 0; skipped < 3; skipped++) {
    if (/^[:,(|·•-]$/.test(r.norm(next))) next++;
    else next = r.sense(next, 'from')?.next ?? next;
  }
  return next;
}

/** Whether days are those on which nobody is there. */
export function isClosed(r: TermReader, days: Days): boolean {
  return (
    r.sense(skipToHours(r, days.next), 'closed') !== undefined ||
    isClosedBefore(r, days)
  );
}

/** "closed on Sundays" */
function isClosedBefore(r: TermReader, days: Days): boolean {
  let at = days.first;
  for (let words = 0; words < 2; words++) {
    const closed = r.before(at, 'closed');
    if (closed !== undefined) {
      return !followsDays(r, closed.first) && !isHeading(r, closed.first, days);
    }
    at = r.before(at, 'filler')?.first ?? r.before(at, 'on')?.first ?? at;
  }
  return false;
}

/** Below the column "Fermeture", "Du lundi au jeudi 9 h – 17 h" is a row. */
function isHeading(r: TermReader, closed: number, { first, next }: Days) {
  let at = first;
  while (at > closed && !r.startsLine(at)) at--;
  return at > closed && readClock(r, skipToHours(r, next)) !== undefined;
}

/** In "Monday: closed, Tuesday: 9–5" it is Monday that is closed. */
function followsDays(r: TermReader, at: number): boolean {
  const end = /^[:,(|·•-]$/.test(r.norm(at - 1)) ? at - 1 : at;
  return (
    r.before(end, 'weekday') !== undefined ||
    r.before(end, 'days') !== undefined
  );
}

/** "du lundi au vendredi à 12 €" says what it costs then. */
function isPaid(r: TermReader, { sure, next }: Clock): boolean {
  return sure === 'bare' && r.sense(next, 'currency') !== undefined;
}

function isFree(r: TermReader, days: Days): boolean {
  if (isClosed(r, days)) return false;
  const colon = r.norm(days.next) === ':' ? days.next + 1 : days.next;
  const from =
    r.sense(colon, 'from')?.next ??
    r.sense(colon, 'until')?.next ??
    r.sense(colon, 'to')?.next ??
    r.sense(colon, 'clockBefore')?.next ??
    colon;
  const clock = readClock(r, from);
  return clock === undefined || isPaid(r, clock);
}

function skipOne(r: TermReader, at: number): number {
  if (/^[,()|·•/-]$/.test(r.norm(at))) return at + 1;
  return (
    r.sense(at, 'zone')?.next ??
    r.sense(at, 'and')?.next ??
    r.sense(at, 'filler')?.next ??
    zoneOfPlace(r, at) ??
    at
  );
}

/** "Nairobi time" */
function zoneOfPlace(r: TermReader, at: number): number | undefined {
  if (!/^\p{Lu}/u.test(r.raw(at))) return undefined;
  const isJoint =
    r.sense(at + 1, 'and') ?? r.sense(at + 1, 'on') ?? r.sense(at + 1, 'from');
  return isJoint ? undefined : r.sense(at + 1, 'zone')?.next;
}
