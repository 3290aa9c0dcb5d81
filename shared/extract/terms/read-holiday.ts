import { dateRole } from './date-role.ts';
import { readYear } from './read-date.ts';
import type { SaidDate } from './said-date.ts';
import type { TermReader } from './term-reader.ts';

/** Reads a day with a name where words make it an end or a start. */
export function readHoliday(r: TermReader, at: number): SaidDate | undefined {
  const holiday = r.sense(at, 'holiday');
  if (holiday === undefined) return undefined;
  // "in the run-up to Christmas"
  if (r.before(at, 'to') && !r.before(at, 'ends')) return undefined;
  const year = readYear(r, holiday.next);
  const plain = { dayFirst: undefined, weekday: undefined, monthOnly: false };
  const date = {
    ...plain,
    readings: [{ ...holiday.sense, year: year?.year }],
    first: at,
    next: year?.next ?? holiday.next,
    bare: true,
  };
  // "closed on Christmas Day"
  return dateRole(r, date) === 'on' ? undefined : date;
}
