import type { DurationUnit } from '../../domain/term.ts';
import type { TermReader } from './term-reader.ts';
import { readUnit } from './units.ts';

/** How often an amount is asked or added, and where the words go on. */
export type Per = { readonly unit: DurationUnit; readonly next: number };

/** "/month", "par mois", "a year", "TTC / mois", "monthly" */
export function readPer(r: TermReader, from: number): Per | undefined {
  const at = r.sense(from, 'tax')?.next ?? from;
  const period = r.sense(at, 'period');
  if (period !== undefined) return { unit: period.sense, next: period.next };
  const per = r.sense(at, 'per');
  const unit = per && readUnit(r, per.next);
  if (unit === undefined || unit.times !== 1) return undefined;
  return { unit: unit.unit, next: unit.next };
}
