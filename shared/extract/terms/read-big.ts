import { type Amount, readAmount } from './amount.ts';
import { readSome } from './quantity.ts';
import type { TermReader } from './term-reader.ts';

/** Reads a number with its magnitude: "48,2 millions", "10k", "quarter million". */
export function readBig(
  r: TermReader,
  at: number,
  linked = false,
): Amount | undefined {
  const plain = readSome(r, at) ?? readPart(r, at) ?? readAmount(r, at, linked);
  if (plain === undefined) return undefined;
  const amount = { ...plain, next: afterDash(r, plain.next) };
  const times = magnitudeAfter(r, amount.next);
  if (times === undefined) return amount;
  const { value, next } = times;
  return { ...amount, value: amount.value * value, next };
}

/** "25.-", "25,–": a dash where cents would stand. */
function afterDash(r: TermReader, at: number): number {
  const mark = r.norm(at) === '.' || r.norm(at) === ',';
  const isDash = mark && r.norm(at + 1) === '-' && !r.isSpaced(at + 1);
  const ends = r.isSpaced(at + 2) || r.tokens[at + 2]?.kind !== 'number';
  return isDash && ends && !r.isSpaced(at) ? at + 2 : at;
}

/** "a million", "three quarters billion", "a quarter of a million" */
function readPart(r: TermReader, at: number): Amount | undefined {
  const part = r.sense(at, 'fraction') ?? r.sense(at, 'one');
  if (part === undefined) return undefined;
  const { sense } = part;
  const of = r.sense(part.next, 'of')?.next;
  const next = (of && r.sense(of, 'one')?.next) ?? part.next;
  if (magnitudeAfter(r, next) === undefined) return undefined;
  return { value: sense === true ? 1 : sense, first: at, next };
}

/** Reads what multiplies the number before it: "million", "k". */
export function magnitudeAfter(
  r: TermReader,
  from: number,
): { value: number; next: number } | undefined {
  const at = r.norm(from) === '-' && !r.isSpaced(from) ? from + 1 : from;
  const match = r.sense(at, 'magnitude');
  if (match === undefined) return undefined;
  // "5 m" are metres, "5M" and "5 M€" are millions.
  const short = r.norm(at).length <= 2 && r.isSpaced(at);
  const signed = !r.isSpaced(match.next) && r.sense(match.next, 'currency');
  if (short && !signed) return undefined;
  return { value: match.sense, next: match.next };
}
