import type { CurrencySense } from './senses.ts';
import type { TermReader } from './term-reader.ts';

/** Reads the words of a currency: codes that are words want capitals. */
export function currencyAt(r: TermReader, at: number) {
  const match = r.sense(at, 'currency');
  if (match?.sense.capitals !== true) return match;
  const written = r.raw(at);
  return written === written.toUpperCase() ? match : undefined;
}

/** Reads the currency after an amount: "€", "of euros", "-dollar". */
export function currencyAfter(r: TermReader, from: number) {
  const at = skipHyphen(r, from);
  const of = r.sense(at, 'of')?.next;
  const match =
    currencyAt(r, at) ?? (of === undefined ? undefined : currencyAt(r, of));
  if (match !== undefined && isOfNext(r, at, match)) return undefined;
  if (match === undefined || match.next > at + 1) return match;
  // "20 p" is no pence, "20p" is.
  const letter = r.norm(at).length === 1 && match.sense.word;
  return letter && r.isSpaced(at) ? undefined : match;
}

/** "Any 2 £10"; "before 12" in one cell, "£6.95" in the next. */
function isOfNext(
  r: TermReader,
  at: number,
  { next, sense }: { next: number; sense: CurrencySense },
): boolean {
  if (!r.isNumber(next) || r.startsLine(next)) return false;
  if (r.startsLine(at)) return true;
  return !sense.word && r.isSpaced(at) && !r.isSpaced(next);
}

/** "a 50-dollar voucher": a word, and no sign, may follow a hyphen. */
function skipHyphen(r: TermReader, at: number): number {
  const isGlued = r.norm(at) === '-' && !r.isSpaced(at) && !r.isSpaced(at + 1);
  return isGlued && r.norm(at + 1).length > 2 ? at + 1 : at;
}
