import type { DurationUnit } from '../../domain/term.ts';
import { readAmount } from './amount.ts';
import { boundBefore } from './bound.ts';
import { endsBare } from './ends-bare.ts';
import { rangeStart } from './range-start.ts';
import type { Span } from './said-span.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Reads a number, or two, of a text that says once in which unit all are:
 * "France 3-5; Switzerland: 7". A single one stands after a colon or a bound.
 */
export function bareSpan(
  r: TermReader,
  at: number,
  unit: DurationUnit,
): Span | undefined {
  const low = readAmount(r, at);
  if (low === undefined || !Number.isInteger(low.value)) return undefined;
  const link =
    rangeStart(r, low) ??
    r.sense(low.next, 'to')?.next ??
    r.sense(low.next, 'or')?.next;
  const high = link === undefined ? low : readAmount(r, link, true);
  if (high === undefined || !endsBare(r, high.next)) return undefined;
  const range = high !== low;
  if (range ? high.value <= low.value : !isTold(r, at)) return undefined;
  const { first } = low;
  const size = { min: low.value, max: high.value, unit };
  return { ...size, first, next: high.next, word: high.next, range };
}

function isTold(r: TermReader, at: number): boolean {
  return /^[:=]$/.test(r.norm(at - 1)) || boundBefore(r, at) === 'at-most';
}
