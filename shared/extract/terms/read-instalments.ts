import { readAmount } from './amount.ts';
import type { Count } from './count.ts';
import type { TermReader } from './term-reader.ts';

/** Reads "pay in 4". */
export function readBare(r: TermReader, at: number): Count | undefined {
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

/** Reads "en 3 fois", "3x sans frais", not "3 fois plus rapide" */
export function readTimes(r: TermReader, at: number): Count | undefined {
  const amount = readAmount(r, at);
  const times = amount && r.sense(amount.next, 'times');
  if (amount === undefined || times === undefined) return undefined;
  if (!isSmall(amount.value)) return undefined;
  const after = r.sense(times.next, 'timesAfter') !== undefined;
  const before = r.before(listFirst(r, at), 'timesBefore') !== undefined;
  const plain = r.sense(times.next, 'timesNotAfter') === undefined;
  if (!after && !(before && plain)) return undefined;
  const { value, first } = amount;
  return { value, of: 'instalments', first, next: times.next };
}

/** The "2" of "en 2, 3 ou 4 fois" */
function listFirst(r: TermReader, at: number): number {
  let first = at;
  for (let more = 0; more < 4; more++) {
    const link = r.norm(first - 1) === ',' ? first - 1 : linkBefore(r, first);
    if (link === undefined || !r.isNumber(link - 1)) return first;
    first = link - 1;
  }
  return first;
}

function linkBefore(r: TermReader, at: number): number | undefined {
  return r.before(at, 'or')?.first ?? r.before(at, 'to')?.first;
}

/** Nobody pays in more parts than this. */
function isSmall(value: number): boolean {
  return Number.isInteger(value) && value >= 2 && value <= 60;
}
