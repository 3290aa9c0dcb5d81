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
  if (match !== undefined && isOfNextLine(r, at, match.next)) return undefined;
  if (match === undefined || match.next > at + 1) return match;
  // "20 p" is no pence, "20p" is.
  const letter = r.norm(at).length === 1 && match.sense.word;
  return letter && r.isSpaced(at) ? undefined : match;
}

/** "Before 12" in one cell, "£6.95" in the next: the sign is the latter's. */
function isOfNextLine(r: TermReader, at: number, next: number): boolean {
  return r.startsLine(at) && r.isNumber(next) && !r.startsLine(next);
}

/** "a 50-dollar voucher": a word, and no sign, may follow a hyphen. */
function skipHyphen(r: TermReader, at: number): number {
  const isGlued = r.norm(at) === '-' && !r.isSpaced(at) && !r.isSpaced(at + 1);
  return isGlued && r.norm(at + 1).length > 2 ? at + 1 : at;
}
