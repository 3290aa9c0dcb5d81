import type { Amount } from './amount.ts';
import {
  countsElse,
  countsTheSame,
  maxNoun,
  readItems,
  skipHyphen,
} from './offer-items.ts';
import { readNth } from './read-nth.ts';
import { readTakeAndPay } from './take-and-pay.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Reads an offer of several things for the price of fewer and answers how
 * many things one gets: "2 for 1", "3 pour le prix de 2", "buy two, get one
 * free", "2 achetés = 1 offert", "2+1 gratuit".
 */
export function readOffer(r: TermReader, at: number): Amount | undefined {
  const offer = r.sense(at, 'offer');
  if (offer !== undefined) {
    return { value: offer.sense, first: at, next: offer.next };
  }
  return (
    readFor(r, at) ??
    readPlus(r, at) ??
    readBuyAndGet(r, at) ??
    readTakeAndPay(r, at)
  );
}

/** "2 for 1": what one pays for follows. */
function readFor(r: TermReader, at: number): Amount | undefined {
  const got = readItems(r, at);
  const pays = got && paysAfter(r, got.next);
  const paid = pays
    ? readItems(r, skipHyphen(r, pays.next))
    : got && paidAtLast(r, got.next);
  if (got === undefined || paid === undefined) return undefined;
  if (paid.value >= got.value || countsElse(r, paid.next)) return undefined;
  // "2 pour un vol": what they are for, and not how many are paid.
  const isArticle = r.sense(paid.first, 'one') !== undefined;
  if (isArticle && r.tokens[paid.next]?.kind === 'word') return undefined;
  return { ...got, next: paid.next };
}

/** "4 prints for 3." Nothing follows: "3 meals for 2 people" serve them. */
function paidAtLast(r: TermReader, noun: number): Amount | undefined {
  const [thing, end] = [r.tokens[noun], r.sense(noun + 1, 'pays')];
  if (thing?.kind !== 'word' || !thing.spaced || end === undefined) {
    return undefined;
  }
  const paid = readItems(r, end.next);
  const isLast = paid && (r.isStop(paid.next) || r.norm(paid.next) === ',');
  return isLast ? paid : undefined;
}

/** "2 for 1", "two meals for the price of one" */
function paysAfter(r: TermReader, from: number) {
  const pays = r.sense(skipHyphen(r, from), 'pays');
  if (pays !== undefined) return pays;
  for (let at = from; at <= from + maxNoun; at++) {
    const price = r.sense(at, 'forPriceOf');
    if (price !== undefined) return price;
    if (r.tokens[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "2+1 free" */
function readPlus(r: TermReader, at: number): Amount | undefined {
  const bought = readItems(r, at);
  if (bought === undefined || r.norm(bought.next) !== '+') return undefined;
  const more = readItems(r, bought.next + 1);
  const got = more && r.sense(more.next, 'get');
  if (more === undefined || got === undefined) return undefined;
  return { ...bought, value: bought.value + more.value, next: got.next };
}

/** "buy 2, get 1", "2 achetés, le 3e offert" */
function readBuyAndGet(r: TermReader, at: number): Amount | undefined {
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
