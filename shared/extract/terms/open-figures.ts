import { type Amount, readAmount } from './amount.ts';
import { goesOnOpen, isPart } from './open-end.ts';
import { starts } from './starts.ts';
import type { TermReader } from './term-reader.ts';

/** A figure of a staff note that leaves out what it counts. */
export type OpenFigure = {
  readonly value: number;
  /** The far end of a range: "Corsica: five to nine". */
  readonly upTo?: number;
  readonly raw: string;
};

/** Larger ones are years, phone numbers and references. */
const largest = 10_000;
const lastHour = 24;

/**
 * Answers the figures that no term is made of and that name nothing they
 * count: "sale pieces: fourteen", "students get ten off". Which value such a
 * figure is, its reader knows from what is asked. Hours of the day, and what
 * tells which one is meant ("stage two"), are left out.
 */
export function openFigures(r: TermReader): OpenFigure[] {
  return r.starting(starts.number).flatMap((at) => {
    const amount = readAmount(r, at);
    if (amount === undefined) return [];
    const { value } = amount;
    const far = farEndOf(r, amount);
    if (far !== undefined) {
      return [{ value, upTo: far.value, raw: r.rawOf(at, far.next) }];
    }
    return isOpen(r, amount) ? [{ value, raw: r.rawOf(at, amount.next) }] : [];
  });
}

/** What ends a range of which neither end names what it counts. */
function farEndOf(r: TermReader, near: Amount): Amount | undefined {
  const mark = r.norm(near.next) === '-' ? near.next + 1 : undefined;
  const to = r.sense(near.next, 'to')?.next ?? mark;
  const far = to === undefined ? undefined : readAmount(r, to, true);
  if (far === undefined || far.value <= near.value) return undefined;
  const isNamed = r.before(near.first, 'label') !== undefined;
  if (isNamed || isHour(r, near.first) || far.value > largest) return undefined;
  return isPart(r, far.next) ? far : undefined;
}

function isOpen(r: TermReader, { value, first, next }: Amount): boolean {
  if (value < 2 || value > largest) return false;
  if (r.before(first, 'label') !== undefined) return false;
  if (value <= lastHour && isHour(r, first)) return false;
  return isPart(r, next) || r.isTaken(next) || goesOnOpen(r, next);
}

const beforeHour = ['clockBefore', 'until', 'by', 'since', 'to'] as const;

function isHour(r: TermReader, at: number): boolean {
  return (
    beforeHour.some((kind) => r.before(at, kind) !== undefined) ||
    r.sense(at + 1, 'oClock') !== undefined
  );
}
