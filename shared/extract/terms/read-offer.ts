import type { Amount } from './amount.ts';
import { readBuyAndGet } from './buy-and-get.ts';
import { countsElse, maxNoun, readItems, skipHyphen } from './offer-items.ts';
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
