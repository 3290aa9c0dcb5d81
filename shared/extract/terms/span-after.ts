import { readAmount } from './amount.ts';
import type { Span } from './said-span.ts';
import type { TermReader } from './term-reader.ts';

/** Further on, a number is hardly of what was counted before. */
const reach = 20;

/**
 * Reads a number that leaves out the unit of the stretch before it: "Gauges
 * take five days; torque: eight." Figures are scores and prices as well, so
 * only numbers in words are read, between a mark and the end of a clause.
 */
export function spanAfter(
  r: TermReader,
  at: number,
  last: Span,
): Span | undefined {
  const amount = /\d/.test(r.norm(at)) ? undefined : readAmount(r, at);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  const named = /^[:,]$/.test(r.norm(at - 1)) && r.tokens[at - 2]?.kind;
  if (named !== 'word' || !endsClause(r, amount.next)) return undefined;
  if (at - last.next > reach || !isLastTaken(r, at, last)) return undefined;
  const { value, first, next } = amount;
  const size = { min: value, max: value, unit: last.unit };
  return { ...size, first, next, word: last.word, range: false };
}

function endsClause(r: TermReader, at: number): boolean {
  return r.tokens[at] === undefined || r.isStop(at);
}

/** No other value stands between the two. */
function isLastTaken(r: TermReader, at: number, last: Span): boolean {
  for (let before = at - 1; before >= last.next; before--) {
    if (r.isTaken(before) || r.isNumber(before)) return false;
  }
  return true;
}
