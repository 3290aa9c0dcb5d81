import { type Amount, readAmount } from './amount.ts';
import type { TermReader } from './term-reader.ts';

/** Nobody gives more than this for the price of less. */
const maxItems = 12;

/** Words of what is bought, before what it costs. */
export const maxNoun = 3;

/** Reads how many things are bought or got: "two", "a". */
export function readItems(r: TermReader, at: number): Amount | undefined {
  const amount = readAmount(r, at) ?? readOne(r, at);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  return amount.value >= 1 && amount.value <= maxItems ? amount : undefined;
}

function readOne(r: TermReader, at: number): Amount | undefined {
  const one = r.sense(at, 'one');
  return one && { value: 1, first: at, next: one.next };
}

/** Answers whether the number before a token is of no thing. */
export function countsElse(r: TermReader, at: number): boolean {
  return (
    r.sense(skipHyphen(r, at), 'unit') !== undefined || isMoneyOrShare(r, at)
  );
}

/** Answers whether the number before a token is an amount or a share. */
export function isMoneyOrShare(r: TermReader, at: number): boolean {
  return (
    r.sense(at, 'currency') !== undefined ||
    r.sense(at, 'percent') !== undefined ||
    r.sense(at, 'magnitude') !== undefined
  );
}

/** Prepositions are this short: "on your card", "en basse saison". */
const longestPreposition = 3;

/**
 * Answers whether what a number before a token counts was named before: "stay
 * 7 nights, pay 5". Of "pay 2 instalments" something else is counted.
 */
export function countsTheSame(
  r: TermReader,
  at: number,
  named: number,
): boolean {
  const word = r.tokens[at];
  return (
    word?.kind !== 'word' ||
    word.norm === r.norm(named) ||
    word.norm.length <= longestPreposition ||
    isOfTime(r, at)
  );
}

/** "Stay 3 nights, pay 2 until 31 March" */
function isOfTime(r: TermReader, at: number): boolean {
  return (
    r.sense(at, 'ends') !== undefined ||
    r.sense(at, 'starts') !== undefined ||
    r.sense(at, 'deadline') !== undefined
  );
}

/** Steps over the hyphen of "2-for-1". */
export function skipHyphen(r: TermReader, at: number): number {
  return r.norm(at) === '-' && !r.isSpaced(at) ? at + 1 : at;
}
