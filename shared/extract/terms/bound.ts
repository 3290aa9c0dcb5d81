import type { Bound } from '../../domain/term.ts';
import type { TermReader } from './term-reader.ts';

/** How many small words may stand between a bound and its number. */
const maxFillers = 2;

/**
 * Answers how the words around tokens [first, end) limit their value: "up to
 * 30 days", "30 days at most". A word before wins over one after.
 */
export function boundAround(r: TermReader, first: number, end: number): Bound {
  return (
    boundBefore(r, first) ??
    r.sense(skipOpening(r, end), 'boundAfter')?.sense ??
    'exact'
  );
}

/** Answers the bound said just before a token, small words aside. */
export function boundBefore(r: TermReader, first: number): Bound | undefined {
  let at = skipSign(r, first);
  for (let fillers = 0; fillers <= maxFillers; fillers++) {
    const bound = r.before(at, 'boundBefore');
    if (bound !== undefined) return bound.sense;
    const filler = r.before(at, 'filler');
    if (filler === undefined) return undefined;
    at = filler.first;
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
