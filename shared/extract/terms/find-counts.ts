import type { FoundTerm } from '../found-term.ts';
import { type Amount, readAmount } from './amount.ts';
import { boundBefore } from './bound.ts';
import type { Count } from './count.ts';
import { cueBefore } from './nearest-cue.ts';
import { readBig } from './read-big.ts';
import { readBare, readTimes } from './read-instalments.ts';
import { dayOfMonth, readMonthDay } from './read-month-day.ts';
import { readNthGiven } from './read-nth-given.ts';
import { readOffer } from './read-offer.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/** Finds instalments, points, items, people and days of the month. */
export function findCounts(r: TermReader): void {
  for (const at of r.starting(starts.number | starts.count)) {
    if (r.isTaken(at)) continue;
    const count =
      readDay(r, at) ??
      readBare(r, at) ??
      readTimes(r, at) ??
      readThings(r, at) ??
      readGiven(r, at) ??
      readFreeOne(r, at) ??
      readFrom(r, at);
    if (count !== undefined) addCount(r, count);
  }
}

/** Finds n for m before its figures are read as anything else. */
export function findOffers(r: TermReader): void {
  for (const at of r.starting(starts.number | starts.count | starts.one)) {
    const offer = r.isTaken(at) ? undefined : readOffer(r, at);
    if (offer === undefined) continue;
    addCount(r, { ...offer, of: 'items' }, { isForLess: true });
  }
}

function addCount(
  r: TermReader,
  { value, of, first, next }: Count,
  more?: Pick<FoundTerm, 'isForLess'>,
): void {
  r.add(first, next, (raw) => ({ type: 'count', value, of, raw }), more);
}

function readDay(r: TermReader, at: number): Count | undefined {
  const day = readMonthDay(r, at);
  return day && { ...day, of: dayOfMonth };
}

function readThings(r: TermReader, at: number): Count | undefined {
  const single = r.sense(at, 'single');
  const amount = single
    ? { value: 1, first: at, next: single.next }
    : readBig(r, at);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  const thing = r.sense(skipHyphen(r, amount.next), 'thing');
  if (thing === undefined) return undefined;
  return { ...amount, of: thing.sense, next: thing.next };
}

/** Words of what is counted, before what says it is given. */
const maxNoun = 4;

/** "1 nom de domaine offert", "3 free nights": any noun, given for free. */
function readGiven(r: TermReader, at: number): Count | undefined {
  const amount = smallCount(r, at);
  if (amount === undefined) return undefined;
  const free = r.sense(amount.next, 'given')?.next;
  const from = free ?? amount.next;
  if (!isNoun(r, from)) return undefined;
  if (free !== undefined) return countOf(r, amount, from, from + 1);
  for (let next = from + 1; next <= from + maxNoun; next++) {
    if (r.sense(next, 'given')) return countOf(r, amount, from, next);
    if (r.tokens[next]?.kind !== 'word') return undefined;
  }
  return undefined;
}

function readFreeOne(r: TermReader, at: number): Count | undefined {
  const nth = readNthGiven(r, at);
  return nth && { ...nth, of: 'items' };
}

/** "dès 3 flacons": any noun, where so many are the least to get something. */
function readFrom(r: TermReader, at: number): Count | undefined {
  const amount = readAmount(r, at);
  if (amount === undefined || !isSmallCount(amount.value)) return undefined;
  const least =
    r.before(at, 'fromPrice') !== undefined ||
    boundBefore(r, at) === 'at-least';
  if (!least || !isNoun(r, amount.next)) return undefined;
  if (!cueBefore(r, at, 'thresholdContext', { limit: 8 })) return undefined;
  return countOf(r, amount, amount.next, amount.next + 1);
}

function countOf(
  r: TermReader,
  { value, first }: Amount,
  noun: number,
  next: number,
): Count {
  // Folded, so that the same things are the same text.
  const words = r.tokens.slice(noun, next);
  const of = words.map(({ norm }) => norm).join(' ');
  return { value, of, first, next };
}

function isNoun(r: TermReader, at: number): boolean {
  const word = r.tokens[at];
  if (word?.kind !== 'word' || !word.spaced || word.norm.length < 3) {
    return false;
  }
  if (r.sense(at, 'isSo') !== undefined) return false;
  return !(r.sense(at, 'unit') || r.sense(at, 'currency') || r.isTaken(at));
}

/** "Kids under 5 eat free" tells an age. */
function smallCount(r: TermReader, at: number): Amount | undefined {
  const amount = r.before(at, 'notBefore') ? undefined : readAmount(r, at);
  return amount && isSmallCount(amount.value) ? amount : undefined;
}

function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 100;
}

function skipHyphen(r: TermReader, at: number): number {
  return r.norm(at) === '-' && !r.isSpaced(at) ? at + 1 : at;
}
