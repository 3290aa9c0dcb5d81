import { type Amount, readAmount } from './amount.ts';
import { boundBefore } from './bound.ts';
import { endsBare } from './ends-bare.ts';
import { cueAfter, cueBefore } from './nearest-cue.ts';
import type { Money } from './read-money.ts';
import type { TermReader } from './term-reader.ts';
import { readUnit } from './units.ts';

/**
 * Reads an amount of a staff note, which leaves its currency out: "4.90; free
 * over 60", "the deposit is 50". Cents, what has to be reached for something
 * free, and what a fee comes to are told by that.
 */
export function bareMoney(r: TermReader, at: number): Money | undefined {
  if (r.context.note === undefined) return undefined;
  const amount = readAmount(r, at);
  if (amount === undefined) return undefined;
  if (isPerTime(r, amount) || isPaid(r, amount) || isFeeAfter(r, amount)) {
    return { ...amount, currency: null };
  }
  if (!endsBare(r, amount.next)) return undefined;
  return isInCents(r, amount) || isThreshold(r, at) || isFee(r, at)
    ? { ...amount, currency: null }
    : undefined;
}

/** "Seats are 7 a day": in figures, and nothing else is counted. */
function isPerTime(r: TermReader, { first, next }: Amount): boolean {
  if (!/^\d/.test(r.norm(first))) return false;
  // "24 monthly instalments"
  if (r.sense(next, 'thing') !== undefined) return false;
  // "2 pm" is an hour, though "800 pm" may be a rent.
  const isHour = /^pm?$/.test(r.norm(next));
  if (r.sense(next, 'period') !== undefined) return !isHour;
  const per = r.sense(next, 'per');
  return per !== undefined && readUnit(r, per.next)?.times === 1;
}

/** "Others pay 49 for the van" */
function isPaid(r: TermReader, { first, next }: Amount): boolean {
  if (!/^\d/.test(r.norm(first))) return false;
  const ends = endsBare(r, next) || r.sense(next, 'afterBare') !== undefined;
  return ends && r.before(first, 'paying') !== undefined;
}

/** "50 deposit", "50 de caution" */
function isFeeAfter(r: TermReader, { next }: Amount): boolean {
  return cueAfter(r, next, 'moneyAfter', beside)?.role === 'fee';
}

function isInCents(r: TermReader, { first }: Amount): boolean {
  if (!/^\d+[.,]\d{2}$/.test(r.raw(first))) return false;
  // "(99.95)" is a share of the time.
  if (/^99[.,]/.test(r.raw(first))) return false;
  return !(['clockBefore', 'until', 'from', 'beforeHour'] as const).some(
    (kind) => r.before(first, kind) !== undefined,
  );
}

const sentence = { limit: 14 } as const;
const beside = { limit: 1 } as const;

/** "Free above 60", "over 60: free" */
function isThreshold(r: TermReader, at: number): boolean {
  const isReached =
    r.before(at, 'fromPrice') !== undefined ||
    boundBefore(r, at) === 'at-least' ||
    cueBefore(r, at, 'moneyBefore', beside)?.role === 'threshold';
  if (!isReached) return false;
  return (
    cueBefore(r, at, 'thresholdContext', sentence) !== undefined ||
    cueAfter(r, at + 1, 'thresholdContext', sentence) !== undefined
  );
}

/** "Deposit 50", "the fee is 15" */
function isFee(r: TermReader, at: number): boolean {
  const end = r.before(at, 'isSo')?.first ?? at;
  return cueBefore(r, end, 'moneyBefore', beside)?.role === 'fee';
}
