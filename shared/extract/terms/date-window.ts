import { isSaid } from './date-role.ts';
import { inOrder, settledBy } from './numeric-date.ts';
import { readDate, readDayOnly, readYear } from './read-date.ts';
import type { SaidDate } from './said-date.ts';
import type { TermReader } from './term-reader.ts';

/** Two dates that stand for the days between. */
export type Window = { readonly starts: SaidDate; readonly ends: SaidDate };

/** Reads "du 24 au 27 novembre", "March 1 to March 31", "Nov 24–27". */
export function readWindow(r: TermReader, at: number): Window | undefined {
  return sharedMonth(r, at) ?? twoDates(r, at);
}

function twoDates(r: TermReader, at: number): Window | undefined {
  const starts = readDate(r, at);
  const link = starts && linkAfter(r, starts.first, starts.next);
  if (starts === undefined || link === undefined) return undefined;
  const whole = !starts.bare && r.norm(link - 1) === '-';
  const ends = readDate(r, link, whole) ?? dayAfter(r, starts, link);
  if (ends === undefined) return undefined;
  if (starts.bare && ends.bare && !isSaid(r, starts)) return undefined;
  const [from, to] = inOrder(
    settledBy(r, starts, ends),
    settledBy(r, ends, starts),
  );
  return { starts: from, ends: to };
}

/** "November 24–27, 2026": the month is said with the first day. */
function dayAfter(
  r: TermReader,
  starts: SaidDate,
  at: number,
): SaidDate | undefined {
  const [date] = starts.readings;
  const day = readDayOnly(r, at);
  if (day === undefined || date === undefined || date.year) return undefined;
  if (r.sense(starts.next - 1, 'month') || starts.bare) return undefined;
  if (isQuantity(r, day.next)) return undefined;
  const year = readYear(r, day.next);
  const reading = { ...date, year: year?.year, day: day.day };
  const next = year?.next ?? day.next;
  return {
    ...starts,
    readings: [reading],
    weekday: undefined,
    first: at,
    next,
  };
}

function isQuantity(r: TermReader, at: number): boolean {
  return (
    r.sense(at, 'unit') !== undefined ||
    r.sense(at, 'percent') !== undefined ||
    r.sense(at, 'currency') !== undefined
  );
}

/** "24 au 27 novembre": the month is said with the last day. */
function sharedMonth(r: TermReader, at: number): Window | undefined {
  const day = readDayOnly(r, at);
  const ends = day && endOfShared(r, at, day);
  const [date] = ends?.readings ?? [];
  if (day === undefined || ends === undefined || date === undefined) {
    return undefined;
  }
  if (ends.bare || r.norm(ends.first + 1) === '/') return undefined;
  if (isCounted(r, at, day.next)) return undefined;
  const readings = [{ ...date, day: day.day }];
  const starts = { ...ends, readings, weekday: undefined, first: at };
  return { starts: { ...starts, next: day.next }, ends };
}

function endOfShared(
  r: TermReader,
  at: number,
  { day, next }: Day,
): SaidDate | undefined {
  const link = linkAfter(r, at, next);
  if (link !== undefined) return readDate(r, link);
  return endOfDays(r, { day, next });
}

type Day = { readonly day: number; readonly next: number };

/** "5 and 6 December", "5, 6 and 7 December": one day after the other */
function endOfDays(r: TermReader, from: Day): SaidDate | undefined {
  let last = from;
  for (let more: Day | undefined = last; more !== undefined; ) {
    last = more;
    const next = r.norm(last.next) === ',' ? last.next + 1 : undefined;
    const day = next === undefined ? undefined : readDayOnly(r, next);
    more = day?.day === last.day + 1 ? day : undefined;
  }
  const and = r.sense(last.next, 'and')?.next;
  const ends = and && readDate(r, afterWeekday(r, and));
  return ends && ends.readings[0]?.day === last.day + 1 ? ends : undefined;
}

/** "£25 until 1 March", "pay for 2 until 31 March": no day of the month. */
function isCounted(r: TermReader, at: number, next: number): boolean {
  if (r.before(at, 'currency') !== undefined) return true;
  const until = r.sense(next, 'ends') !== undefined;
  return until && r.before(at, 'starts') === undefined;
}

/** Where the second date of a window begins, its weekday aside. */
function linkAfter(
  r: TermReader,
  first: number,
  at: number,
): number | undefined {
  const between = isBetween(r, first) ? r.sense(at, 'and') : undefined;
  const to = r.sense(at, 'to') ?? between;
  const link = r.norm(at) === '-' ? at + 1 : to?.next;
  if (link === undefined) return undefined;
  return afterWeekday(r, link);
}

function afterWeekday(r: TermReader, at: number): number {
  const article = skipArticle(r, at);
  return r.sense(article, 'weekday')?.next ?? article;
}

function skipArticle(r: TermReader, at: number): number {
  return r.sense(at, 'filler')?.next ?? r.sense(at, 'on')?.next ?? at;
}

/** "entre le 12 et le 15 mai" */
function isBetween(r: TermReader, first: number): boolean {
  const article = r.before(first, 'filler') ?? r.before(first, 'on');
  return r.before(article?.first ?? first, 'between') !== undefined;
}

/**
 * Answers the year of a start that is said without one: that of its end, or
 * the year before where the window spans a new year.
 */
export function startYear(
  { starts, ends }: Window,
  endYear: number | undefined,
): number | undefined {
  const [from] = starts.readings;
  const [to] = ends.readings;
  if (from === undefined || to === undefined || from.year !== undefined) {
    return undefined;
  }
  const later =
    from.month > to.month || (from.month === to.month && from.day > to.day);
  return endYear === undefined || !later ? endYear : endYear - 1;
}
