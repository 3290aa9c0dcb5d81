import { type Amount, readAmount } from './amount.ts';
import type { TermReader } from './term-reader.ts';

/** Nobody gives more than this for the price of less. */
const maxItems = 12;

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
  return readFor(r, at) ?? readPlus(r, at) ?? readBuyAndGet(r, at);
}

/** "2 for 1": what one pays for follows. */
function readFor(r: TermReader, at: number): Amount | undefined {
  const got = readItems(r, at);
  const pays = got && r.sense(skipHyphen(r, got.next), 'pays');
  const paid = pays && readItems(r, skipHyphen(r, pays.next));
  if (got === undefined || paid === undefined) return undefined;
  if (paid.value >= got.value || countsElse(r, paid.next)) return undefined;
  return { ...got, next: paid.next };
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
    const total = readGot(r, next, bought.value);
    if (total !== undefined) return { ...total, first: at };
  }
  return undefined;
}

function readBought(r: TermReader, at: number): Amount | undefined {
  const buy = r.sense(at, 'buy');
  if (buy !== undefined) return readItems(r, buy.next);
  const items = readItems(r, at);
  const bought = items && r.sense(items.next, 'buy');
  return bought && { ...items, next: bought.next };
}

/** How many there are in all with what one gets. */
function readGot(
  r: TermReader,
  at: number,
  bought: number,
): Amount | undefined {
  const get = r.sense(at, 'get');
  const given = readItems(r, get?.next ?? at);
  if (given === undefined) return nthGot(r, get?.next ?? at, bought);
  if (get !== undefined && !countsElse(r, given.next)) {
    return { ...given, value: bought + given.value };
  }
  const got = r.sense(given.next, 'get');
  return got && { ...given, value: bought + given.value, next: got.next };
}

/** "the 3rd free" */
function nthGot(r: TermReader, at: number, bought: number): Amount | undefined {
  const value = r.tokens[at]?.value;
  const ordinal = r.sense(at + 1, 'ordinal');
  const got = ordinal && r.sense(ordinal.next, 'get');
  if (value !== bought + 1 || got === undefined) return undefined;
  return { value, first: at, next: got.next };
}

function readItems(r: TermReader, at: number): Amount | undefined {
  const amount = readAmount(r, at) ?? readOne(r, at);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  return amount.value >= 1 && amount.value <= maxItems ? amount : undefined;
}

function readOne(r: TermReader, at: number): Amount | undefined {
  const one = r.sense(at, 'one');
  return one && { value: 1, first: at, next: one.next };
}

function countsElse(r: TermReader, at: number): boolean {
  return (
    r.sense(skipHyphen(r, at), 'unit') !== undefined ||
    r.sense(at, 'currency') !== undefined ||
    r.sense(at, 'percent') !== undefined ||
    r.sense(at, 'magnitude') !== undefined
  );
}

function skipHyphen(r: TermReader, at: number): number {
  return r.norm(at) === '-' && !r.isSpaced(at) ? at + 1 : at;
}
