import { readDayOnly } from './read-date.ts';
import type { TermReader } from './term-reader.ts';

/** What a count of days into any month is a count of. */
export const dayOfMonth = 'day of the month';

/**
 * Reads the day of any month: "the 10th of each month", "le 10 du mois", and
 * "aux environs du 10" where nothing says of what. A figure that neither an
 * article nor an ending makes a day of is an amount ("5 of the month's …").
 */
export function readMonthDay(
  r: TermReader,
  at: number,
): { value: number; first: number; next: number } | undefined {
  const day = readDayOnly(r, at);
  if (day === undefined) return undefined;
  const isOrdinal = day.next > at + 1 && !r.isSpaced(at + 1);
  const value = { value: day.day, first: at };
  const month = r.sense(day.next, 'ofMonth');
  if (month && (isOrdinal || r.before(at, 'dayArticle') !== undefined)) {
    return { ...value, next: month.next };
  }
  const isAround = r.before(at, 'aroundDay') !== undefined;
  return isAround && isEnd(r, day.next)
    ? { ...value, next: day.next }
    : undefined;
}

function isEnd(r: TermReader, at: number): boolean {
  const token = r.tokens[at];
  return token === undefined || '.,;:!?)'.includes(token.norm);
}
