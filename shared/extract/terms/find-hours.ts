import { boundBefore } from './bound.ts';
import { type ClockRange, formatClock, readClockRange } from './clock-range.ts';
import { everyDay, formatDays } from './day-set.ts';
import { daysAfter, isClosed, skipToHours } from './days-after.ts';
import { type FoundHours, HoursState } from './hours-state.ts';
import { isHours, isOfClosing, openBefore } from './is-hours.ts';
import { type Clock, readClock } from './read-clock.ts';
import { type Days, readDays } from './read-days.ts';
import { saidUnitAt } from './said-unit.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Finds opening hours and the days they hold for. Days hold for the hours
 * after them ("Mon–Fri 9–12, 2–6") until others are named, or for those
 * before them ("9–5, Monday to Friday") where none were named yet.
 */
export function findHours(r: TermReader): void {
  const state = new HoursState(r);
  let done = 0;
  for (const at of r.starting(starts.number | starts.hours)) {
    if (at < done || r.isTaken(at)) continue;
    state.moveTo(at);
    done = readWhole(r, state, at) ?? readAny(r, state, at) ?? at;
  }
  for (const hours of state.found) addHours(r, hours);
}

function addHours(r: TermReader, hours: FoundHours): void {
  const { days, opens, closes, whole, first, next } = hours;
  const always = whole && (days === undefined || days === everyDay);
  const named = days === undefined ? null : formatDays(days);
  r.add(first, next, (raw) =>
    always
      ? { type: 'hours', always, raw }
      : { type: 'hours', days: named, opens, closes, raw },
  );
}

/** "24/7", "24h/24, 7j/7", "Mon–Fri: 24 hours" */
function readWhole(
  r: TermReader,
  state: HoursState,
  at: number,
): number | undefined {
  const always = r.sense(at, 'always');
  const match = always ?? r.sense(at, 'allDay') ?? wholeDay(r, state, at);
  if (match === undefined) return undefined;
  const said = state.days;
  const near = said !== undefined && skipToHours(r, said.next) >= at - 1;
  const after = said === undefined ? daysAfter(r, match.next) : undefined;
  const next = after?.next ?? match.next;
  const days = always === undefined ? (said ?? after) : undefined;
  state.add({
    opens: '00:00',
    closes: '24:00',
    whole: true,
    first: near ? said.first : at,
    next,
    days: days?.mask,
  });
  state.setDays(undefined, next);
  return next;
}

/** "24 hours" are the whole day beside days or who serves, not "within". */
function wholeDay(r: TermReader, state: HoursState, at: number) {
  const match = r.sense(at, 'wholeDay');
  if (match === undefined || boundBefore(r, at) === 'at-most') return undefined;
  const { days } = state;
  const before = days !== undefined && skipToHours(r, days.next) === at;
  const after = daysAfter(r, match.next)?.mask === everyDay;
  const serves = r.sense(match.next, 'attended') !== undefined;
  return before || after || serves ? match : undefined;
}

function readAny(
  r: TermReader,
  state: HoursState,
  at: number,
): number | undefined {
  const days = readDays(r, at);
  if (days !== undefined) return named(r, state, days);
  const range = readClockRange(r, at);
  if (range !== undefined && isOfClosing(r, at)) {
    r.take(range.first, range.next);
    return range.next;
  }
  if (range !== undefined && isHours(r, state, range)) {
    return addRange(r, state, range);
  }
  return readUntil(r, state, at);
}

function named(r: TermReader, state: HoursState, days: Days): number {
  const isNone = isClosed(r, days) || isUnitOfNames(r, days);
  state.setDays(isNone ? undefined : days, days.next);
  // "7 days a week" and "Monday to Sunday" are no duration and no date.
  const words = r.tokens.slice(days.first, days.next);
  const counted = words.some(({ kind }) => kind === 'number');
  const several = (days.mask & (days.mask - 1)) !== 0;
  if (counted || (several && r.sense(days.first, 'weekday'))) {
    r.take(days.first, days.next);
  }
  return days.next;
}

/** "Working days: France 3-5, Spain 7-10": how long, by the name of each. */
function isUnitOfNames(r: TermReader, { first }: Days): boolean {
  const unit = saidUnitAt(r, first);
  if (unit === undefined || r.norm(unit.next) !== ':') return false;
  const at = unit.next + 1;
  return (
    r.tokens[at]?.kind === 'word' &&
    readDays(r, at) === undefined &&
    readClock(r, at) === undefined &&
    r.sense(at, 'open') === undefined &&
    r.sense(at, 'from') === undefined
  );
}

function addRange(r: TermReader, state: HoursState, range: ClockRange): number {
  const said = state.days;
  const after = daysBehind(r, state, range.next);
  const close = said !== undefined && skipToHours(r, said.next) === range.first;
  const first = close && !state.daysCameAfter ? said.first : range.first;
  const next = after?.next ?? range.next;
  const days = (after ?? said)?.mask;
  const { opens, closes } = range;
  state.add({ opens, closes, whole: false, first, next, days });
  if (after !== undefined) state.setDaysAfter(after);
  return next;
}

/** Days behind hours, where none hold yet or an "on" says they do. */
function daysBehind(
  r: TermReader,
  state: HoursState,
  at: number,
): Days | undefined {
  const open = state.days === undefined || state.daysCameAfter;
  return open || r.sense(at, 'on') ? daysAfter(r, at) : undefined;
}

/** "open until 9 pm": no opening time is said. */
function readUntil(
  r: TermReader,
  state: HoursState,
  at: number,
): number | undefined {
  const clock = readClock(r, at);
  const until = clock && untilBefore(r, state, at);
  if (clock === undefined || until === undefined) return undefined;
  const after = daysBehind(r, state, clock.next);
  const days = after ?? state.days;
  const next = after?.next ?? clock.next;
  const isOpening = openBefore(r, at) !== undefined;
  if (clock.sure === 'bare' && !closesAt(r, clock, days, next)) {
    return undefined;
  }
  if (days === undefined && !isOpening) return undefined;
  const closes = formatClock(inTheAfternoon(clock));
  const first = firstUntil(r, state, until);
  state.add({
    opens: null,
    closes,
    whole: false,
    first,
    next,
    days: days?.mask,
  });
  return next;
}

/** "Saturday until 6 pm" begins with its day, which is no date then. */
function firstUntil(r: TermReader, state: HoursState, until: number): number {
  const said = state.days;
  if (said === undefined || state.daysCameAfter) return until;
  return skipToHours(r, said.next) >= until ? said.first : until;
}

/** Where "until" begins before a clock; "to" right after a day is as good. */
function untilBefore(
  r: TermReader,
  { days }: HoursState,
  at: number,
): number | undefined {
  const until = r.before(at, 'until')?.first;
  if (until !== undefined || days === undefined) return until;
  const to = r.before(at, 'to')?.first;
  // "jeudi à vingt heures" is when something begins.
  const isAt = to === undefined || r.sense(to, 'clockBefore') !== undefined;
  return !isAt && days.next === to ? to : undefined;
}

/** "On Saturdays we shut at six." counts nothing: it is a time of that day. */
function closesAt(
  r: TermReader,
  { next }: Clock,
  days: Days | undefined,
  end: number,
): boolean {
  const stops = (at: number) =>
    r.tokens[at] === undefined ||
    r.isStop(at) ||
    (r.norm(at) === ',' && readDays(r, at + 1) !== undefined);
  return days !== undefined && (stops(next) || stops(end));
}

/** A closing time that leaves out which half of the day is meant. */
function inTheAfternoon(clock: Clock): Clock {
  const isOpen = clock.sure === 'bare' && clock.hour < 12;
  return isOpen ? { ...clock, half: 'pm' } : clock;
}
