import { daysFrom } from './day-set.ts';
import type { TermReader } from './term-reader.ts';
import { weekdayAt } from './weekday-at.ts';

/** Days of the week over tokens [first, next), as bits. */
export type Days = {
  readonly mask: number;
  readonly first: number;
  readonly next: number;
};

/** Reads "Mon–Fri", "lundi, mardi et jeudi", "weekdays", "7j/7". */
export function readDays(r: TermReader, at: number): Days | undefined {
  let days = readRange(r, at);
  for (let more = days; more !== undefined; ) {
    days = more;
    more = joined(r, days);
    if (more && isBetweenHours(r, days, more)) more = undefined;
  }
  return days && withoutExcepted(r, days);
}

/** "9–5 Mon–Fri, Sat 10–2": Saturday is said of what follows, on one line. */
function isBetweenHours(r: TermReader, days: Days, more: Days): boolean {
  const { first } = days;
  if (r.startsLine(first)) return false;
  const small = r.before(first, 'from') ?? r.before(first, 'filler');
  const before = r.tokens[(small?.first ?? first) - 1];
  const isAfter =
    before?.kind === 'number' || /^(?:[ap]\.?m|h)$/.test(before?.norm ?? '');
  return isAfter && r.tokens[hoursFrom(r, more.next)]?.kind === 'number';
}

/** "… and Saturdays from 9", "… et le samedi matin de 9 h" */
function hoursFrom(r: TermReader, at: number): number {
  const part = r.sense(at, 'dayPart')?.next ?? at;
  return r.sense(part, 'from')?.next ?? part;
}

/** "every day except Monday", "tous les jours (sauf le dimanche)" */
function withoutExcepted(r: TermReader, days: Days): Days {
  const mark = /^[,(]$/.test(r.norm(days.next)) ? 1 : 0;
  const except = r.sense(days.next + mark, 'except');
  const not = except && readDays(r, skipSmall(r, except.next));
  if (not === undefined) return days;
  const mask = days.mask & ~not.mask;
  const closing = mark === 1 && r.norm(not.next) === ')' ? 1 : 0;
  return mask === 0 ? days : { ...days, mask, next: not.next + closing };
}

/** "…, Thursday", "… & Saturday" */
function joined(r: TermReader, days: Days): Days | undefined {
  const mark = r.norm(days.next);
  const comma = mark === ',' || mark === '/' || mark === '+';
  const next = comma ? days.next + 1 : days.next;
  const and = r.sense(next, 'and') ?? r.sense(next, 'or');
  if (!comma && and === undefined) return undefined;
  const more = readRange(r, skipSmall(r, and?.next ?? next));
  if (more === undefined) return undefined;
  return { ...days, mask: days.mask | more.mask, next: more.next };
}

function readRange(r: TermReader, at: number): Days | undefined {
  const group = r.sense(at, 'days');
  if (group !== undefined && !isCounted(r, at)) {
    return { mask: group.sense, first: at, next: group.next };
  }
  const from = weekdayAt(r, at);
  if (from === undefined) return undefined;
  const alone = { mask: 1 << from.sense, first: at, next: from.next };
  const link = linkAfter(r, from.next);
  const to = link === undefined ? undefined : weekdayAt(r, link);
  if (to === undefined) return alone;
  return { mask: daysFrom(from.sense, to.sense), first: at, next: to.next };
}

function linkAfter(r: TermReader, at: number): number | undefined {
  if (r.norm(at) === '-') return at + 1;
  const to = r.sense(at, 'to');
  return to && skipSmall(r, to.next);
}

function skipSmall(r: TermReader, at: number): number {
  return r.sense(at, 'filler')?.next ?? at;
}

/**
 * "3 business days" are a duration, "business days 9–5" are days, and so are
 * "every day" and "en semaine" after the minutes of "17 h 30".
 */
function isCounted(r: TermReader, at: number): boolean {
  if (r.tokens[at]?.kind === 'number') return false;
  if (!r.sense(at, 'unit') && !r.sense(at, 'business')) return false;
  const mark = r.norm(at - 1);
  // "09:00-17:00 weekdays"
  if (r.norm(at - 2) === ':') return false;
  const joined = mark === ')' || (mark === '-' && !r.isSpaced(at));
  return r.tokens[joined ? at - 2 : at - 1]?.kind === 'number';
}
