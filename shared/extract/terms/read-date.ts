import { daysInMonth, isDay, type PartialDate } from './calendar.ts';
import { isEnd } from './date-role.ts';
import { endsBare } from './ends-bare.ts';
import { readNumericDate } from './numeric-date.ts';
import type { SaidDate } from './said-date.ts';
import type { TermReader } from './term-reader.ts';
import { wordDay } from './word-day.ts';

/**
 * Reads "31 December 2026", "Dec. 31st", "le 1er mai", "31/12/2026"; `linked`
 * tells that the dash before it has been read as the link of a window.
 */
export function readDate(
  r: TermReader,
  at: number,
  linked = false,
): SaidDate | undefined {
  if (r.isTaken(at)) return undefined;
  const date =
    dayFirst(r, at) ?? monthFirst(r, at) ?? readNumericDate(r, at, linked);
  return date && withWeekday(r, date);
}

/** Reads a day of the month without its month: the "24" of "24–27 May". */
export function readDayOnly(
  r: TermReader,
  at: number,
): { day: number; next: number } | undefined {
  const day = dayNumber(r, at);
  if (day === undefined) return undefined;
  // "twenty-fourth" is no window that begins on the twentieth.
  const compound = wordDay(r, at);
  if (compound !== undefined) return compound;
  const ordinal = r.sense(at + 1, 'ordinal');
  return { day, next: ordinal?.next ?? at + 1 };
}

function dayNumber(r: TermReader, at: number): number | undefined {
  const value = r.tokens[at]?.value;
  if (value === undefined || r.isTaken(at)) return undefined;
  return Number.isInteger(value) && value >= 1 && value <= 31
    ? value
    : undefined;
}

/** "31 décembre 2026", "31st of December" */
function dayFirst(r: TermReader, at: number): SaidDate | undefined {
  const day = readDayOnly(r, at) ?? wordDay(r, at);
  if (day === undefined) return undefined;
  const of = r.sense(day.next, 'of')?.next ?? day.next;
  const from = r.norm(of) === '-' ? of + 1 : of;
  const month = readMonth(r, from);
  if (month === undefined) return undefined;
  const year = readYear(r, month.next);
  if (year === undefined && !isCertain(r, from, at)) return undefined;
  return said(r, at, year?.next ?? month.next, {
    year: year?.year,
    month: month.month,
    day: day.day,
  });
}

/** "December 31, 2026" */
function monthFirst(r: TermReader, at: number): SaidDate | undefined {
  const month = readMonth(r, at);
  const day = month && dayAfterMonth(r, month.next);
  if (month === undefined || day === undefined) return undefined;
  if (':/'.includes(r.norm(day.next) || ' ')) return undefined;
  const year = readYear(r, day.next);
  if (year === undefined && !isCertain(r, at, at)) return undefined;
  return said(r, at, year?.next ?? day.next, {
    year: year?.year,
    month: month.month,
    day: day.day,
  });
}

/** "twenty-fourth", but not "March first-time buyers" */
function dayAfterMonth(
  r: TermReader,
  from: number,
): { day: number; next: number } | undefined {
  const at = r.norm(from) === '-' && !r.isSpaced(from) ? from + 1 : from;
  const word = wordDay(r, from);
  const after = r.tokens[word?.next ?? from];
  const ends = after?.kind !== 'word' && after?.norm !== '-';
  if (word !== undefined) return ends ? word : undefined;
  return readDayOnly(r, at);
}

function said(
  r: TermReader,
  first: number,
  next: number,
  date: PartialDate,
): SaidDate | undefined {
  if (!isDay(date) || countsSomething(r, next)) return undefined;
  const readings = [date];
  const plain = { weekday: undefined, monthOnly: false, bare: false };
  return { readings, dayFirst: undefined, first, next, ...plain };
}

/** "May 5 people …" */
function countsSomething(r: TermReader, at: number): boolean {
  return (
    r.sense(at, 'percent') !== undefined ||
    r.sense(at, 'currency') !== undefined ||
    r.sense(at, 'thing') !== undefined
  );
}

export type Month = { readonly month: number; readonly next: number };

/** Reads the name of a month, if it is not part of another term. */
export function readMonth(r: TermReader, at: number): Month | undefined {
  const match = r.sense(at, 'month');
  if (match === undefined || r.isTaken(at)) return undefined;
  return { month: match.sense, next: match.next };
}

/** Short month names are words too: "may", "mar", "dec" want a capital. */
function isCertain(r: TermReader, month: number, first: number): boolean {
  if (r.norm(month).length > 3) return true;
  const initial = r.raw(month).charAt(0);
  return (
    initial !== initial.toLowerCase() ||
    r.before(first, 'starts') !== undefined ||
    isEnd(r, first) ||
    r.before(first, 'on') !== undefined
  );
}

/** Reads the year after a month or a day: "2026", ", 2026", "'26". */
export function readYear(
  r: TermReader,
  from: number,
): { year: number; next: number } | undefined {
  const comma = ',-'.includes(r.norm(from) || ' ') ? from + 1 : from;
  const at = r.sense(from, 'of')?.next ?? comma;
  const year = r.tokens[at]?.value ?? 0;
  if (!/^(19|20)\d\d$/.test(r.norm(at)) || r.isTaken(at)) {
    return readShortYear(r, from);
  }
  return { year, next: at + 1 };
}

/** Years of two figures are near: "31 March 27", "31 Dec '26". */
const [past, ahead] = [2, 8] as const;

function readShortYear(
  r: TermReader,
  from: number,
): { year: number; next: number } | undefined {
  const isCut = r.norm(from) === "'" && !r.isSpaced(from + 1);
  const at = isCut ? from + 1 : from;
  if (!/^\d\d$/.test(r.norm(at)) || r.isTaken(at)) return undefined;
  const ends = isCut || endsBare(r, at + 1) || r.norm(at + 1) === '-';
  const now = Number(r.context.asOf.slice(0, 4));
  const year = 2000 + (r.tokens[at]?.value ?? 0);
  const isNear = year >= now - past && year <= now + ahead;
  return ends && isNear ? { year, next: at + 1 } : undefined;
}

/** "Sunday, 31 December" */
function withWeekday(r: TermReader, date: SaidDate): SaidDate {
  const comma = r.norm(date.first - 1) === ',' ? 1 : 0;
  const end = date.first - comma;
  // "Thursday the 17th"
  const article = r.before(end, 'filler')?.first ?? end;
  const day = r.before(end, 'weekday') ?? r.before(article, 'weekday');
  if (day === undefined || r.isTaken(day.first)) return date;
  return { ...date, weekday: day.sense, first: day.first };
}

/** The first or last day of a month said without a day. */
export function monthEdge(
  { month }: Month,
  year: number | undefined,
  edge: 'first' | 'last',
): PartialDate {
  const day = edge === 'first' ? 1 : daysInMonth(month, year ?? 2023);
  return { year, month, day };
}
