import { readNth } from './read-nth.ts';
import type { Span } from './said-span.ts';
import type { TermReader } from './term-reader.ts';
import { readUnit } from './units.ts';

/** The first day is a beginning, and nobody counts so many. */
const [fewest, most] = [2, 90] as const;

/**
 * Reads by when something is done: "by the third working day", "au plus tard
 * le troisième jour" are three days. "On the second day of the course" and
 * "from the second day" are none.
 */
export function nthSpan(r: TermReader, at: number): Span | undefined {
  const nth = readNth(r, at);
  if (nth === undefined || nth.value < fewest || nth.value > most) {
    return undefined;
  }
  if (r.before(at, 'nthBefore') === undefined) return undefined;
  const unit = readUnit(r, nth.next);
  if (unit === undefined || r.sense(unit.next, 'of')) return undefined;
  const { times, next, word } = unit;
  const length = nth.value * times;
  const size = { min: length, max: length, unit: unit.unit };
  return { ...size, first: at, next, word, range: false };
}
