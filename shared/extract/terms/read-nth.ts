import type { Amount } from './amount.ts';
import type { TermReader } from './term-reader.ts';

/** Reads which of several a thing is: "tenth", "10th", "le 10e". */
export function readNth(r: TermReader, at: number): Amount | undefined {
  if (r.isTaken(at)) return undefined;
  const word = r.sense(at, 'nth');
  if (word !== undefined) {
    return { value: word.sense, first: at, next: word.next };
  }
  const value = r.tokens[at]?.value;
  const ordinal = r.isSpaced(at + 1) ? undefined : r.sense(at + 1, 'ordinal');
  if (value === undefined || !ordinal || !Number.isInteger(value)) {
    return undefined;
  }
  return { value, first: at, next: ordinal.next };
}
