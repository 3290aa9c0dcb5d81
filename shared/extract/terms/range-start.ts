import type { Amount } from './amount.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Answers where the second number of "5–10", "from 5 to 10", "between 5 and
 * 10" begins, when the first is a bare number before the sign they share.
 */
export function rangeStart(r: TermReader, low: Amount): number | undefined {
  if (r.norm(low.next) === '-') return low.next + 1;
  if (r.before(low.first, 'between') !== undefined) {
    return r.sense(low.next, 'and')?.next;
  }
  // "2 à 10 €" are two at 10 €, "de 2 à 10 €" and "25 à 30 €" are ranges.
  const isFew = low.value < few;
  if (isFew && r.before(low.first, 'from') === undefined) return undefined;
  return r.sense(low.next, 'to')?.next;
}

/** Nobody offers so many of a thing at one price without naming the thing. */
const few = 10;
