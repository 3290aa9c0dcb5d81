import type { Holiday } from '../term-words.ts';
import type { PartialDate } from './calendar.ts';
import { dateRole } from './date-role.ts';
import { dayOfHoliday, nearestHoliday, partsOf } from './feast-day.ts';
import { isSeason } from './is-season.ts';
import { readYear } from './read-date.ts';
import type { SaidDate } from './said-date.ts';
import type { TermReader } from './term-reader.ts';

/** Reads a day with a name where words make it an end or a start. */
export function readHoliday(r: TermReader, at: number): SaidDate | undefined {
  const holiday = r.sense(at, 'holiday');
  if (holiday === undefined) return undefined;
  // "jour de l'an" in "le jour de l'an"
  const whole = r.before(holiday.next, 'holiday');
  if (whole !== undefined && whole.first < at) return undefined;
  // "in the run-up to Christmas"
  if (r.before(at, 'to') && !r.before(at, 'ends')) return undefined;
  if (isNamed(r, at) || isSeason(r, at, holiday.next)) return undefined;
  const year = readYear(r, holiday.next);
  const plain = { dayFirst: undefined, weekday: undefined, monthOnly: false };
  const date = {
    ...plain,
    ...dayOf(holiday.sense, year?.year, r.context.asOf),
    first: at,
    next: year?.next ?? holiday.next,
    bare: true,
  };
  // "closed on Christmas Day"
  return dateRole(r, date) === 'on' ? undefined : date;
}

/** "Offre de Noël", "les prix du Black Friday": a name, where nothing starts. */
function isNamed(r: TermReader, at: number): boolean {
  const of = r.before(at, 'of');
  const starts = r.before(at, 'starts');
  return of !== undefined && starts?.first === of.first;
}

function dayOf(
  holiday: Holiday,
  year: number | undefined,
  asOf: string,
): Pick<SaidDate, 'readings' | 'yearInferred'> {
  if (year !== undefined) {
    return { readings: [partsOf(dayOfHoliday(holiday, year))] };
  }
  const readings: PartialDate[] = [nearestHoliday(holiday, asOf)];
  return { readings, yearInferred: true };
}
