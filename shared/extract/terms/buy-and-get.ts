import type { Amount } from './amount.ts';
import {
  countsElse,
  countsTheSame,
  maxNoun,
  readItems,
} from './offer-items.ts';
import { readNth } from './read-nth.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Reads "buy 2, get 1", "2 achetés, le 3e offert", "buy six, get eight" and
 * answers how many things one gets in all.
 */
export function readBuyAndGet(r: TermReader, at: number): Amount | undefined {
  const bought = readBought(r, at);
  if (bought === undefined) return undefined;
  for (let next = bought.next; next < bought.next + 5; next++) {
    if (r.isStop(next)) return undefined;
    const total = readGot(r, next, bought);
    if (total !== undefined) return { ...total, first: at };
  }
  return undefined;
}

function readBought(r: TermReader, at: number): Amount | undefined {
  const buy = r.sense(at, 'buy');
  if (buy !== undefined) return readItems(r, buy.next);
  const items = readItems(r, at);
  if (items === undefined) return undefined;
  for (let next = items.next; next < items.next + maxNoun; next++) {
    const bought = r.sense(next, 'buy');
    if (bought !== undefined) return { ...items, next: bought.next };
    if (r.tokens[next]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** How many there are in all with what one gets. */
function readGot(
  r: TermReader,
  at: number,
  bought: Amount,
): Amount | undefined {
  const get = r.sense(at, 'get');
  const given = readItems(r, get?.next ?? at);
  if (given === undefined) return nthGot(r, get?.next ?? at, bought.value);
  return (
    givenFree(r, given, bought) ??
    allPaid(r, given, bought) ??
    (get && gotInAll(r, given, bought))
  );
}

/** "one free" */
function givenFree(
  r: TermReader,
  given: Amount,
  bought: Amount,
): Amount | undefined {
  const free = r.sense(given.next, 'get');
  const value = bought.value + given.value;
  return free && { ...given, value, next: free.next };
}

/** "2 payés" */
function allPaid(
  r: TermReader,
  { value, first, next }: Amount,
  bought: Amount,
): Amount | undefined {
  const paid = value < bought.value ? r.sense(next, 'paid') : undefined;
  return paid && { value: bought.value, first, next: paid.next };
}

/** "Buy six, get eight" tells all of them, "buy two, get one" those added. */
function gotInAll(
  r: TermReader,
  given: Amount,
  bought: Amount,
): Amount | undefined {
  if (countsElse(r, given.next)) return undefined;
  const isAll = given.value > bought.value;
  // "Two lamps, and a shade": something else.
  const isSaid = r.tokens[given.first]?.kind === 'number';
  const isSame = countsTheSame(r, given.next, bought.next);
  if ((isAll || !isSaid) && !isSame) return undefined;
  return isAll ? given : { ...given, value: bought.value + given.value };
}

/** "the 3rd free", "the third free" */
function nthGot(r: TermReader, at: number, bought: number): Amount | undefined {
  const nth = readNth(r, at);
  if (nth?.value !== bought + 1) return undefined;
  const { value, next } = nth;
  const got = r.sense(next, 'get');
  return got && { value, first: at, next: got.next };
}
