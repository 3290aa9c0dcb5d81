import { boundBefore } from './bound.ts';
import type { ClockRange } from './clock-range.ts';
import { countsSomething } from './counts-something.ts';
import { daysAfter, isClosed } from './days-after.ts';
import type { HoursState } from './hours-state.ts';
import { cueBefore } from './nearest-cue.ts';
import { readDays } from './read-days.ts';
import type { TermReader } from './term-reader.ts';

const reach = { limit: 8 } as const;

/** Answers how far before a token a word of opening stands, if any does. */
export function openBefore(r: TermReader, at: number): number | undefined {
  return cueBefore(r, at, 'open', reach)?.distance;
}

/** Answers whether words make opening hours of two times of day. */
export function isHours(
  r: TermReader,
  state: HoursState,
  range: ClockRange,
): boolean {
  if (range.sure === 'sure') return true;
  const gap = state.gap(range.first);
  const open = openBefore(r, range.first);
  if (range.sure === 'bare') {
    return isBeside(r, range, gap, open) || goesOn(r, state, range);
  }
  if (isDelay(r, range.first)) return false;
  if (gap !== undefined || open !== undefined) return true;
  // "neuf à dix-huit heures en semaine": hours of days, not hours that pass.
  if (daysAfter(r, range.next) !== undefined) return true;
  return range.both && range.from >= 5 * 60;
}

/** "9-5" right beside days, other hours, or a word of opening. */
function isBeside(
  r: TermReader,
  range: ClockRange,
  gap = far,
  open = far,
): boolean {
  if (countsSomething(r, range.next) || isOfPeople(r, range)) return false;
  if (open <= 4 || gap <= 3 || leadsDays(r, range)) return true;
  if (isOfPart(r, range)) return true;
  return daysAfter(r, range.next) !== undefined;
}

/** How far from its day "8-1" may stand in "Friday is a half day, 8-1". */
const asideReach = 8;

/** Set off by marks, after other hours: "Mon–Thu 8–5; Friday a half day, 8–1" */
function goesOn(r: TermReader, state: HoursState, range: ClockRange): boolean {
  const { first, next } = range;
  const gap = state.days && state.gap(first);
  if (state.found.length === 0 || (gap ?? far) > asideReach) return false;
  if (countsSomething(r, next) || isOfPeople(r, range)) return false;
  const ends = r.tokens[next] === undefined || /^[.,;)]$/.test(r.norm(next));
  return ends && /^[,:()]$/.test(r.norm(first - 1));
}

/** "Kids (5-8)", "ages 6-12": how old, or how many, they are. */
function isOfPeople(r: TermReader, { first }: ClockRange): boolean {
  const before = r.norm(first - 1) === '(' ? first - 2 : first - 1;
  return r.sense(before, 'thing') !== undefined;
}

/** "Lunch 12–3, dinner 6–10": a part of the day, and nothing behind. */
function isOfPart(r: TermReader, { first, next }: ClockRange): boolean {
  const at = r.norm(first - 1) === ':' ? first - 1 : first;
  const ends = r.tokens[next] === undefined || /^[.,;)&]$/.test(r.norm(next));
  return ends && r.before(at, 'dayPart') !== undefined;
}

const far = 99;

/** "Six to five, Saturday six to noon": those of the other days come first. */
function leadsDays(r: TermReader, { first, next }: ClockRange): boolean {
  const leads = first === 0 || r.isStop(first - 1) || r.startsLine(first);
  return leads && r.norm(next) === ',' && readDays(r, next + 1) !== undefined;
}

const closingReach = 5;

/**
 * Answers whether a time is one of being closed: "shut for lunch from 12 to
 * 1". Of days in between it must be said as well: "Sunday closed Monday 9–5".
 */
export function isOfClosing(r: TermReader, first: number): boolean {
  for (let at = first - 1; at >= first - closingReach; at--) {
    if (r.tokens[at]?.kind !== 'word' || r.startsLine(at + 1)) return false;
    if (r.sense(at, 'closed') !== undefined) return true;
    const days = readDays(r, at);
    if (days !== undefined && !isClosed(r, days)) return false;
  }
  return false;
}

function isDelay(r: TermReader, first: number): boolean {
  const from = r.before(first, 'from')?.first ?? first;
  return (
    r.before(from, 'delay') !== undefined || boundBefore(r, from) !== undefined
  );
}
