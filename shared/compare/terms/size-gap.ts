import type { Term } from '../../domain/term.ts';
import { comparableInterval } from './comparable-interval.ts';

/**
 * Answers how many times one value is the other, at least 1. Values of quite
 * another size seldom speak of the same thing: 14 days is no answer to "a 2
 * to 4 hour window".
 */
export function sizeGap(one: Term, other: Term): number {
  const [a, b] = [sizeOf(one), sizeOf(other)];
  if (a === undefined || b === undefined || one.type !== other.type) return 1;
  return a > b ? a / b : b / a;
}

/** Two values of one thing are seldom further apart. */
const mostTimes = 6;

/** Answers whether two values may be of one thing by their sizes. */
export function mayBeOfOneSize(one: Term, other: Term): boolean {
  return sizeGap(one, other) <= mostTimes;
}

/** Undefined where values have no size, or are nothing at all. */
function sizeOf(term: Term): number | undefined {
  const size = magnitudeOf(term);
  return size !== undefined && size > 0 ? size : undefined;
}

function magnitudeOf(term: Term): number | undefined {
  switch (term.type) {
    case 'duration':
      return comparableInterval(term.max, term.unit).low;
    case 'money':
      return term.amount;
    case 'percent':
    case 'count':
      return term.value;
    default:
      return undefined;
  }
}
