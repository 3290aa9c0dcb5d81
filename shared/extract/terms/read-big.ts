import { type Amount, readAmount } from './amount.ts';
import { fractionAfter, readSome, withFraction } from './quantity.ts';
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
  if (times === undefined) return partsOfBig(r, amount) ?? amount;
  const { value, next } = times;
  return andPart(r, { ...amount, value: amount.value * value, next }, value);
}

/** "one and a half million", "deux millions et demi" */
function partsOfBig(r: TermReader, amount: Amount): Amount | undefined {
  const some = withFraction(r, amount);
  const times = some === amount ? undefined : magnitudeAfter(r, some.next);
  if (times !== undefined) {
    return { ...some, value: some.value * times.value, next: times.next };
  }
  const isWord = !/^\d/.test(r.norm(amount.first));
  const unit = isWord && [1e9, 1e6].find((big) => amount.value % big === 0);
  return unit && amount.value > 0 ? andPart(r, amount, unit) : undefined;
}

/** "2 millions et demi": half of the last word, not of one. */
function andPart(r: TermReader, amount: Amount, unit: number): Amount {
  const part = fractionAfter(r, { ...amount, value: 0 });
  if (part === undefined || !r.sense(amount.next, 'and')) return amount;
  return { ...part, value: amount.value + part.value * unit };
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
  const of = r.sense(part.next, 'of')?.next ?? part.next;
  const next = r.sense(of, 'one')?.next ?? of;
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
  if (short && !isOfMoney(r, at, match.next)) return undefined;
  return { value: match.sense, next: match.next };
}

/** "5 M€", "1,5 M d'euros" */
function isOfMoney(r: TermReader, at: number, next: number): boolean {
  if (!r.isSpaced(next)) return r.sense(next, 'currency') !== undefined;
  const of = r.raw(at) === 'M' ? r.sense(next, 'of')?.next : undefined;
  return of !== undefined && r.sense(of, 'currency') !== undefined;
}
