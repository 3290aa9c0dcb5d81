import { isDay, type PartialDate } from './calendar.ts';
import { type DayFirst, isDayFirstIn } from './date-order.ts';
import type { SaidDate } from './said-date.ts';
import type { TermReader } from './term-reader.ts';

/** Years of two figures are of this century. */
const century = 2000;

/**
 * Reads "31/12/2026", "2026-12-31", "31.12.26" and, without a year, "11/30".
 * Where day and month can change places both readings are kept, the one that
 * the language's region writes first.
 */
export function readNumericDate(
  r: TermReader,
  at: number,
  linked: boolean,
): SaidDate | undefined {
  const parts = partsFrom(r, at);
  const readings = readingsOf(r, parts).filter(isDay);
  if (readings.length === 0 || goesOn(r, at, parts.length)) return undefined;
  if (!linked && goesBefore(r, at)) return undefined;
  const next = at + parts.length * 2 - 1;
  const bare = parts.length === 2;
  const [only, other] = readings;
  const first = Number(parts[0]);
  const either = other !== undefined || only?.day === only?.month;
  const dayFirst = either ? undefined : only?.day === first;
  const plain = { weekday: undefined, monthOnly: false };
  return { readings, dayFirst, first: at, next, bare, ...plain };
}

/**
 * The two dates of a window are written in the same order: "01/11 – 30/11"
 * begins in November, whatever "01/11" alone may be.
 */
export function settledBy(
  r: TermReader,
  date: SaidDate,
  { dayFirst }: SaidDate,
): SaidDate {
  const [likeliest, alternate] = date.readings;
  if (likeliest === undefined || alternate === undefined) return date;
  if (dayFirst === undefined) return date;
  const reading = isDayFirst(r) === dayFirst ? likeliest : alternate;
  return { ...date, readings: [reading] };
}

/**
 * Of a window whose figures can be read in both orders, the one in which it
 * ends after it begins: "12/03/2026 – 01/04/2026" is spring everywhere.
 */
export function inOrder(
  starts: SaidDate,
  ends: SaidDate,
): readonly [SaidDate, SaidDate] {
  const orders = starts.readings.flatMap((from, order) => {
    const to = ends.readings[order];
    return to && !isAfter(from, to) ? [order] : [];
  });
  const [only, ...others] = orders;
  if (only === undefined || others.length > 0) return [starts, ends];
  return [readAs(starts, only), readAs(ends, only)];
}

function readAs(date: SaidDate, order: number): SaidDate {
  return { ...date, readings: date.readings.slice(order, order + 1) };
}

/** Where both years are known. */
function isAfter(one: PartialDate, other: PartialDate): boolean {
  if (one.year === undefined || other.year === undefined) return false;
  const days = ({ year = 0, month, day }: PartialDate) =>
    (year * 12 + month) * 31 + day;
  return days(one) > days(other);
}

/** Two or three groups of figures with one and the same mark between. */
function partsFrom(r: TermReader, at: number): readonly string[] {
  const mark = r.norm(at + 1);
  const parts = [figuresAt(r, at)];
  if (!/^[/.-]$/.test(mark) || parts[0] === '' || r.isTaken(at)) return [];
  while (parts.length < 4) {
    const next = at + parts.length * 2 - 1;
    const figures = figuresAt(r, next + 1);
    const glued = !r.isSpaced(next) && !r.isSpaced(next + 1);
    if (r.norm(next) !== mark || !glued || figures === '') break;
    parts.push(figures);
  }
  return parts.length === 2 && mark !== '/' ? [] : parts;
}

function figuresAt(r: TermReader, at: number): string {
  const norm = r.norm(at);
  return /^\d{1,4}$/.test(norm) ? norm : '';
}

/** Glued to more figures after: a reference, a version. */
function goesOn(r: TermReader, at: number, parts: number): boolean {
  if (parts > 3) return true;
  const next = at + parts * 2 - 1;
  const glued = '-./'.includes(r.norm(next) || ' ') && !r.isSpaced(next);
  const isNumber = r.tokens[next + 1]?.kind === 'number';
  return glued && isNumber && !r.isSpaced(next + 1) && parts === 2;
}

/** Glued to more figures before. */
function goesBefore(r: TermReader, at: number): boolean {
  const before = r.norm(at - 1);
  if (r.isSpaced(at) || !'-./#'.includes(before || ' ')) return false;
  return r.tokens[at - 2]?.kind === 'number';
}

function readingsOf(
  r: TermReader,
  parts: readonly string[],
): readonly PartialDate[] {
  const shape = parts.map((part) => part.length).join('-');
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  if (yearFirst.test(shape)) return [{ year: a, month: b, day: c }];
  const year = parts.length === 2 ? undefined : yearOf(c);
  if (!(year === undefined ? yearless : yearLast).test(shape)) return [];
  const dayMonth = { year, month: b, day: a };
  const monthDay = { year, month: a, day: b };
  if (a === b) return [dayMonth];
  return isDayFirst(r) ? [dayMonth, monthDay] : [monthDay, dayMonth];
}

const yearFirst = /^4-[12]-[12]$/;
const yearLast = /^[12]-[12]-[24]$/;
/** "4/5" is a rating, a fraction, … */
const yearless = /^(2-[12]|1-2)$/;

function yearOf(figures: number): number {
  return figures < 100 ? century + figures : figures;
}

function isDayFirst(r: TermReader): boolean {
  return saidOrder(r) ?? r.words.dates.order === 'day-month';
}

/** Answers how a text orders day and month, where page or region says. */
export function saidOrder({ context }: TermReader): DayFirst {
  return context.dayFirst ?? isDayFirstIn(context.lang);
}
