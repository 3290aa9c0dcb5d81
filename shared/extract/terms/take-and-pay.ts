import type { Amount } from './amount.ts';
import {
  countsTheSame,
  isMoneyOrShare,
  maxNoun,
  readItems,
} from './offer-items.ts';
import type { TermReader } from './term-reader.ts';

type Verb = 'take' | 'payFor';

/** Reads "stay 7 nights, pay for 5" and "pay for 2 and get 3": three things. */
export function readTakeAndPay(r: TermReader, at: number): Amount | undefined {
  return taken(r, at, 'take', 'payFor') ?? taken(r, at, 'payFor', 'take');
}

/** Of the numbers after two verbs, that of things taken, if it is larger. */
function taken(
  r: TermReader,
  at: number,
  first: Verb,
  second: Verb,
): Amount | undefined {
  const verb = r.sense(at, first);
  const one = verb && readCount(r, verb.next);
  const two = one && countAfter(r, one.next, second);
  if (one === undefined || two === undefined) return undefined;
  if (!countsTheSame(r, two.next, one.next)) return undefined;
  const isOffer =
    first === 'take' ? one.value > two.value : two.value > one.value;
  const value = Math.max(one.value, two.value);
  return isOffer ? { value, first: at, next: two.next } : undefined;
}

/** How many follow the other verb, a few words on. */
function countAfter(
  r: TermReader,
  from: number,
  verb: Verb,
): Amount | undefined {
  for (let at = from; at < from + maxNoun && !r.isStop(at); at++) {
    const match = r.sense(at, verb);
    if (match !== undefined) return readCount(r, match.next);
  }
  return undefined;
}

/** Nights and months are things that one takes, and may be paid for. */
function readCount(r: TermReader, at: number): Amount | undefined {
  const items = readItems(r, at);
  return items && isMoneyOrShare(r, items.next) ? undefined : items;
}
