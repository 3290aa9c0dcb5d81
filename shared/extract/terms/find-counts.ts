import { readAmount } from './amount.ts';
import { readOffer } from './read-offer.ts';
import type { TermReader } from './term-reader.ts';

/** Finds "2 for 1", instalments, points, items and people. */
export function findCounts(r: TermReader): void {
  for (const at of r.triggers) {
    if (r.isTaken(at)) continue;
    const count = readBare(r, at) ?? readTimes(r, at) ?? readThings(r, at);
    if (count !== undefined) addCount(r, count);
  }
}

/** Finds n for m before its figures are read as anything else. */
export function findOffers(r: TermReader): void {
  for (const at of r.triggers) {
    const offer = r.isTaken(at) ? undefined : readOffer(r, at);
    if (offer !== undefined) addCount(r, { ...offer, of: 'items' });
  }
}

type Count = {
  readonly value: number;
  readonly of: string;
  readonly first: number;
  readonly next: number;
};

function addCount(r: TermReader, { value, of, first, next }: Count): void {
  r.add(first, next, (raw) => ({ type: 'count', value, of, raw }));
}

/** "pay in 4" */
function readBare(r: TermReader, at: number): Count | undefined {
  const bare = r.sense(at, 'bareTimes');
  if (bare === undefined) return undefined;
  const amount = readAmount(r, bare.next);
  if (amount === undefined || !isSmall(amount.value)) return undefined;
  if (r.sense(amount.next, 'unit')) return undefined;
  const thing = r.sense(amount.next, 'thing');
  if (thing !== undefined && thing.sense !== 'instalments') return undefined;
  const next = thing?.next ?? amount.next;
  return { value: amount.value, of: 'instalments', first: bare.next, next };
}

/** "en 3 fois", "3x sans frais", not "3 fois plus rapide" */
function readTimes(r: TermReader, at: number): Count | undefined {
  const amount = readAmount(r, at);
  const times = amount && r.sense(amount.next, 'times');
  if (amount === undefined || times === undefined) return undefined;
  if (!isSmall(amount.value)) return undefined;
  const after = r.sense(times.next, 'timesAfter') !== undefined;
  const before = r.before(at, 'timesBefore') !== undefined;
  const plain = r.sense(times.next, 'timesNotAfter') === undefined;
  if (!after && !(before && plain)) return undefined;
  const { value, first } = amount;
  return { value, of: 'instalments', first, next: times.next };
}

function readThings(r: TermReader, at: number): Count | undefined {
  const single = r.sense(at, 'single');
  const amount = single
    ? { value: 1, first: at, next: single.next }
    : readAmount(r, at);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  const thing = r.sense(skipHyphen(r, amount.next), 'thing');
  if (thing === undefined) return undefined;
  return { ...amount, of: thing.sense, next: thing.next };
}

function skipHyphen(r: TermReader, at: number): number {
  return r.norm(at) === '-' && !r.isSpaced(at) ? at + 1 : at;
}

/** Nobody pays in more parts than this. */
function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 2 && value <= 60;
}
