import type { Holiday } from '../term-words.ts';
import {
  addDays,
  daysInMonth,
  isoDate,
  type PartialDate,
  weekdayOf,
} from './calendar.ts';

/** Answers the day of a year that a holiday falls on. */
export function dayOfHoliday(holiday: Holiday, year: number): string {
  if ('easter' in holiday) return addDays(easterOf(year), holiday.easter);
  if ('day' in holiday) return isoDate(year, holiday.month, holiday.day);
  const { month, weekday, nth, later = 0 } = holiday;
  return addDays(nthWeekday(year, month, weekday, nth), later);
}

/** Answers the day of a holiday nearest to a date. */
export function nearestHoliday(holiday: Holiday, asOf: string): PartialDate {
  const year = Number(asOf.slice(0, 4));
  if ('ahead' in holiday) return partsOf(dayOfHoliday(holiday, year));
  const now = Date.parse(asOf);
  const away = (iso: string) => Math.abs(Date.parse(iso) - now);
  const [nearest = asOf] = [year, year + 1, year - 1]
    .map((one) => dayOfHoliday(holiday, one))
    .sort((a, b) => away(a) - away(b));
  return partsOf(nearest);
}

/** Answers the parts of an ISO date. */
export function partsOf(iso: string): PartialDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The nth such weekday of a month, the last where n is -1; Monday is 0. */
function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): string {
  const end = isoDate(year, month, daysInMonth(month, year));
  if (nth < 0) return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  const start = isoDate(year, month, 1);
  const first = (weekday - weekdayOf(start) + 7) % 7;
  return addDays(start, first + 7 * (nth - 1));
}

/** Easter Sunday of the Gregorian calendar, by Gauss and Lichtenberg. */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const shift =
    15 +
    Math.floor((3 * century + 3) / 4) -
    Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + shift) % 30;
  const late = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const full = 21 + seed - late;
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const easter = full + 7 - ((((full - sunday) % 7) + 7) % 7);
  return addDays(isoDate(year, 3, 1), easter - 1);
}
