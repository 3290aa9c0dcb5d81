import type { DateTerm } from '../../domain/term.ts';
import {
  addDays,
  inferYear,
  isoDate,
  type PartialDate,
  weekdayOf,
} from './calendar.ts';
import { dateRole, isEnd, isSaid } from './date-role.ts';
import { readWindow, startYear } from './date-window.ts';
import { cueBefore } from './nearest-cue.ts';
import { monthEdge, readDate, readMonth, readYear } from './read-date.ts';
import { readHoliday } from './read-holiday.ts';
import type { SaidDate } from './said-date.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/** Finds dates and windows: what starts, ends or holds on a day. */
export function findDates(r: TermReader): void {
  const hasMonth = r.starting(starts.date).length > 0;
  for (const at of r.starting(starts.number | starts.date)) {
    // Without a month's name anywhere, a date has marks between figures.
    const possible = hasMonth || /^[/.-]$/.test(r.norm(at + 1));
    if (possible && !r.isTaken(at)) findDate(r, at);
  }
}

function findDate(r: TermReader, at: number): void {
  if (takeName(r, at) || addWindow(r, at)) return;
  const date = readDate(r, at) ?? readMonthOnly(r, at) ?? readHoliday(r, at);
  if (date === undefined) addWeekday(r, at);
  else if (!date.bare || isSaid(r, date)) {
    addDate(r, date, dateRole(r, date));
  }
}

const named = { limit: 8, beyondNumbers: true } as const;

/** "born on 12 May 1990", "loi du 6 janvier 1978": nothing is promised. */
function takeName(r: TermReader, at: number): boolean {
  const isBirth = r.before(at, 'notDate') !== undefined;
  const law = isBirth ? undefined : cueBefore(r, at, 'law', named);
  const date = isBirth || law ? readDate(r, at) : undefined;
  if (date === undefined) return false;
  const year = date.readings[0]?.year ?? 0;
  const isPast = year > 0 && year <= Number(r.context.asOf.slice(0, 4));
  if (!isBirth && !isPast) return false;
  r.take(date.first, date.next);
  return true;
}

const closing = { limit: 4 } as const;

function addWindow(r: TermReader, at: number): boolean {
  const window = readWindow(r, at);
  if (window === undefined) return false;
  const { starts, ends } = window;
  // "(closed from 1 to 15 August)": nothing holds then.
  if (cueBefore(r, at, 'closed', closing) !== undefined) {
    r.take(starts.first, ends.next);
    return true;
  }
  const [end] = ends.readings;
  const endYear = end && yearOf(r, end, ends.weekday);
  addDate(r, starts, 'starts', {
    year: startYear(window, endYear),
    isSaid: end?.year !== undefined,
  });
  addDate(r, ends, 'ends');
  return true;
}

/** "jusqu'à fin novembre", "from May", "through November 2026" */
function readMonthOnly(r: TermReader, at: number): SaidDate | undefined {
  const month = readMonth(r, at);
  if (month === undefined || isSeason(r, at, month.next)) return undefined;
  // "À partir de sept jours" counts days: no September.
  if (r.sense(month.next, 'unit') !== undefined) return undefined;
  const endOf = r.before(at, 'endOf');
  const first = endOf?.first ?? at;
  const ends = endOf !== undefined || isEnd(r, first);
  if (!ends && r.before(first, 'starts') === undefined) return undefined;
  const year = readYear(r, month.next);
  const date = monthEdge(month, year?.year, ends ? 'last' : 'first');
  const next = year?.next ?? month.next;
  const plain = { weekday: undefined, monthOnly: true, bare: false };
  return { readings: [date], dayFirst: undefined, first, next, ...plain };
}

/** "from May to September" comes every year: no window. */
function isSeason(r: TermReader, at: number, next: number): boolean {
  const to = r.norm(next) === '-' ? next + 1 : r.sense(next, 'to')?.next;
  const end = to === undefined ? undefined : (r.sense(to, 'endOf')?.next ?? to);
  if (end !== undefined && readMonth(r, end) !== undefined) return true;
  const first = r.before(at, 'endOf')?.first ?? at;
  const link =
    r.norm(first - 1) === '-' ? first - 1 : r.before(first, 'to')?.first;
  return link !== undefined && r.before(link, 'month') !== undefined;
}

/** "until Sunday", "ends midnight Sunday" */
function endsOn(r: TermReader, at: number): boolean {
  const first = r.before(at, 'midnight')?.first ?? at;
  if (r.before(first, 'until') !== undefined) return true;
  const ends = r.before(first, 'ends');
  // "Open on weekdays, and on Saturday": on every one.
  return ends !== undefined && r.sense(ends.first, 'and') === undefined;
}

/** "jusqu'à dimanche": the next one, today included. */
function addWeekday(r: TermReader, at: number): void {
  const day = r.sense(at, 'weekday');
  if (day === undefined || !endsOn(r, at)) return;
  const comma = r.norm(day.next) === ',' ? 1 : 0;
  if (readDate(r, day.next + comma) !== undefined) return;
  const { asOf } = r.context;
  const value = addDays(asOf, (day.sense - weekdayOf(asOf) + 7) % 7);
  r.add(at, day.next, (raw) => ({
    type: 'date',
    role: 'ends',
    value,
    readings: [value],
    yearInferred: true,
    raw,
  }));
}

/** The year of a start that is said, or inferred, with its end. */
type SharedYear = {
  readonly year: number | undefined;
  readonly isSaid: boolean;
};

function addDate(
  r: TermReader,
  { readings, weekday, first, next }: SaidDate,
  role: DateTerm['role'],
  shared?: SharedYear,
): void {
  const dates = readings.map((date) =>
    isoDate(shared?.year ?? yearOf(r, date, weekday), date.month, date.day),
  );
  const [value] = dates;
  if (value === undefined) return;
  const yearInferred =
    readings[0]?.year === undefined && shared?.isSaid !== true;
  r.add(first, next, (raw) => ({
    type: 'date',
    role,
    value,
    readings: dates,
    yearInferred,
    raw,
  }));
}

function yearOf(
  r: TermReader,
  date: PartialDate,
  weekday: number | undefined,
): number {
  return date.year ?? inferYear(date, r.context.asOf, weekday);
}
