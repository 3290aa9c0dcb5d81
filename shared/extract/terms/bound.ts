import type { Bound } from '../../domain/term.ts';
import type { TermReader } from './term-reader.ts';

/** How many small words may stand between a bound and its number. */
const maxFillers = 2;
/** How many words what is measured may have: "maximum response time:". */
const maxMeasured = 3;

/**
 * Answers how the words around tokens [first, end) limit their value: "up to
 * 30 days", "30 days at most". A word before wins over one after.
 */
export function boundAround(r: TermReader, first: number, end: number): Bound {
  return (
    boundBefore(r, first) ??
    r.sense(skipOpening(r, end), 'boundAfter')?.sense ??
    boundOfMeasure(r, first) ??
    'exact'
  );
}

/** Answers the bound said just before a token, small words aside. */
export function boundBefore(r: TermReader, first: number): Bound | undefined {
  let at = skipSign(r, first);
  for (let fillers = 0; fillers <= maxFillers; fillers++) {
    const bound = r.before(at, 'boundBefore');
    if (bound !== undefined) {
      return isDenied(r, bound.first, at) ? 'at-most' : bound.sense;
    }
    const filler = r.before(at, 'filler');
    if (filler === undefined) return undefined;
    at = filler.first;
  }
  return undefined;
}

/** "never takes longer than 3 days": three days at most. */
function isDenied(r: TermReader, first: number, end: number): boolean {
  const over = r.sense(first, 'over');
  return over?.next === end && r.before(first, 'never') !== undefined;
}

/** "Maximum response time: 4 hours", "the average wait is 10 minutes" */
function boundOfMeasure(r: TermReader, first: number): Bound | undefined {
  const link = r.norm(first - 1) === ':' ? first - 1 : undefined;
  const end = link ?? r.before(first, 'isSo')?.first;
  if (end === undefined) return undefined;
  for (let at = end - 1; at >= end - 1 - maxMeasured; at--) {
    if (r.tokens[at]?.kind !== 'word') return undefined;
    const bound = r.sense(at, 'measure');
    if (bound !== undefined && bound.next <= end) return bound.sense;
  }
  return undefined;
}

/** "30 days (maximum)" */
function skipOpening(r: TermReader, at: number): number {
  return r.norm(at) === '(' ? at + 1 : at;
}

/** The sign of "-20 %" stands between the bound and the number. */
function skipSign(r: TermReader, first: number): number {
  const sign = r.norm(first - 1) === '-' && !r.isSpaced(first);
  return sign ? first - 1 : first;
}
