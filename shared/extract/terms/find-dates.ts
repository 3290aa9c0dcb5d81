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
import { isSeason } from './is-season.ts';
import { cueBefore } from './nearest-cue.ts';
import { saidOrder } from './numeric-date.ts';
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
    const possible =
      hasMonth || /^[/.-]$/.test(r.norm(at + 1)) || isYear(r, at);
    if (possible && !r.isTaken(at)) findDate(r, at);
  }
}

function findDate(r: TermReader, at: number): void {
  if (takeName(r, at) || addWindow(r, at)) return;
  const date =
    readDate(r, at) ??
    readMonthOnly(r, at) ??
    readHoliday(r, at) ??
    readYearEnd(r, at);
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
  const year = readYear(r, month.next);
  const ends =
    endOf !== undefined ||
    isEnd(r, first) ||
    (year !== undefined && isOfOffer(r, first, year.next));
  if (!ends && r.before(first, 'starts') === undefined) return undefined;
  const date = monthEdge(month, year?.year, ends ? 'last' : 'first');
  const next = year?.next ?? month.next;
  const plain = { weekday: undefined, monthOnly: true, bare: false };
  return { readings: [date], dayFirst: undefined, first, next, ...plain };
}

/** "promotion in October 2026", "October 2026 special" */
function isOfOffer(r: TermReader, first: number, next: number): boolean {
  return (
    r.before(first, 'offerOf') !== undefined ||
    r.sense(next, 'offerOf') !== undefined
  );
}

/** "until the end of 2027" */
function readYearEnd(r: TermReader, at: number): SaidDate | undefined {
  const end = isYear(r, at) ? r.before(at, 'endOf') : undefined;
  const year = readYear(r, at);
  if (end === undefined || year === undefined || !isEnd(r, end.first)) {
    return undefined;
  }
  const readings = [{ year: year.year, month: 12, day: 31 }];
  const plain = { dayFirst: undefined, weekday: undefined, bare: false };
  const { next } = year;
  return { readings, first: end.first, next, monthOnly: true, ...plain };
}

function isYear(r: TermReader, at: number): boolean {
  return /^20\d\d$/.test(r.norm(at));
}

/** "until Sunday", "ends midnight Sunday" */
function endsOn(r: TermReader, at: number): boolean {
  const first = r.before(at, 'midnight')?.first ?? at;
  if (r.before(first, 'until') !== undefined) return true;
  const ends = r.before(first, 'ends');
  // "Open on weekdays, and on Saturday": on every one.
  return ends !== undefined && r.sense(ends.first, 'and') === undefined;
}

/** "Sunday, 31 May", "Monday the 4th of May", "lundi de la rentrée" */
function isOfAnother(r: TermReader, next: number): boolean {
  const at = r.norm(next) === ',' ? next + 1 : next;
  const article = r.sense(at, 'filler')?.next ?? at;
  if (readDate(r, at) ?? readDate(r, article)) return true;
  const of = r.sense(next, 'of');
  return of !== undefined && r.tokens[of.next]?.kind === 'word';
}

/** "jusqu'à dimanche": the next one, today included. */
function addWeekday(r: TermReader, at: number): void {
  const day = r.sense(at, 'weekday');
  if (day === undefined || !endsOn(r, at)) return;
  if (isOfAnother(r, day.next)) return;
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
  { readings, weekday, first, next, yearInferred = false }: SaidDate,
  role: DateTerm['role'],
  shared?: SharedYear,
): void {
  const dates = readings.map((date) =>
    isoDate(shared?.year ?? yearOf(r, date, weekday), date.month, date.day),
  );
  const settled = settle(r, dates, weekday);
  const [value] = settled;
  if (value === undefined) return;
  const isInferred =
    yearInferred || (readings[0]?.year === undefined && !shared?.isSaid);
  r.add(first, next, (raw) => ({
    type: 'date',
    role,
    value,
    readings: settled,
    yearInferred: isInferred,
    raw,
  }));
}

/** Of the days that figures may mean, the one that goes with all around. */
function settle(
  r: TermReader,
  dates: string[],
  weekday: number | undefined,
): string[] {
  if (dates.length === 1) return dates;
  const fitting = dates.filter((date) => weekdayOf(date) === weekday);
  if (fitting.length > 0) return fitting;
  return saidOrder(r) === undefined ? dates : dates.slice(0, 1);
}

function yearOf(
  r: TermReader,
  date: PartialDate,
  weekday: number | undefined,
): number {
  return date.year ?? inferYear(date, r.context.asOf, weekday);
}
