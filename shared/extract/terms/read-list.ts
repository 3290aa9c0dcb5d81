import { type Amount, readAmount } from './amount.ts';
import type { TermReader } from './term-reader.ts';

/** The numbers of a list but the last, and where the last begins. */
export type List = {
  readonly before: readonly Amount[];
  readonly last: number;
};

/** Nobody names more values at once. */
const longest = 6;

/**
 * Reads "10, 15 or" and "10 or" before a last number whose sign or unit all of
 * them share. They grow or shrink: "2 or 10", "30, 20 or 10".
 */
export function readList(r: TermReader, at: number): List | undefined {
  const before: Amount[] = [];
  let next: number | undefined = at;
  while (next !== undefined && before.length < longest) {
    const amount = readAmount(r, next);
    if (amount === undefined) return undefined;
    before.push(amount);
    const comma = afterComma(r, amount.next);
    const or = r.sense(comma ?? amount.next, 'or')?.next;
    if (or !== undefined) return isOrdered(r, before, or);
    next = comma;
  }
  return undefined;
}

/** After a comma that parts two numbers, and no figures of one. */
function afterComma(r: TermReader, at: number): number | undefined {
  return r.norm(at) === ',' && r.isSpaced(at + 1) ? at + 1 : undefined;
}

function isOrdered(
  r: TermReader,
  before: readonly Amount[],
  last: number,
): List | undefined {
  const end = r.tokens[last]?.value;
  if (end === undefined) return undefined;
  const values = [...before.map(({ value }) => value), end];
  const signs = values.slice(1).map((v, i) => Math.sign(v - (values[i] ?? v)));
  const [sign = 0] = signs;
  const isSame = sign !== 0 && signs.every((other) => other === sign);
  return isSame ? { before, last } : undefined;
}
