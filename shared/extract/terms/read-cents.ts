import { type Amount, readAmount } from './amount.ts';
import { countsSomething } from './counts-something.ts';
import { endsBare } from './ends-bare.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Reads the cents after an amount whose currency ends before token `at`, as a
 * part of one: "13 euros et 45 cents", "15 dollars 50", "19€99". `word` tells
 * that the currency is a word: after a sign, bare cents must be glued to it.
 */
export function readCents(
  r: TermReader,
  at: number,
  word: boolean,
): { readonly value: number; readonly next: number } | undefined {
  const and = r.sense(at, 'and')?.next;
  const cents = readAmount(r, and ?? at);
  if (cents === undefined || cents.value >= 100) return undefined;
  const value = cents.value / 100;
  const sign = r.sense(cents.next, 'currency');
  if (sign?.sense.minor === true) return { value, next: sign.next };
  const bare = and === undefined && isBareCents(r, cents, word);
  return bare ? { value, next: cents.next } : undefined;
}

/** Two figures with nothing after them that they could count. */
function isBareCents(r: TermReader, cents: Amount, word: boolean): boolean {
  const { first, next, value } = cents;
  if (value < 10 && !r.norm(first).startsWith('0')) return false;
  // "12 € 50", but not "12 € 50 points"
  const apart = !word && r.isSpaced(first);
  if (apart && (!r.isSpaced(first - 1) || !endsBare(r, next))) return false;
  if (apart && (value < 10 || r.startsLine(first))) return false;
  const after = r.norm(next);
  return after === '' || '.,;!?)'.includes(after) || isFree(r, next);
}

function isFree(r: TermReader, at: number): boolean {
  const after = r.tokens[at];
  if (after?.kind !== 'word' || !after.spaced) return false;
  return !countsSomething(r, at) && r.sense(at, 'magnitude') === undefined;
}
