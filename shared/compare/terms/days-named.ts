import type { HoursTerm, Term } from '../../domain/term.ts';
import { expandDays } from './compare-hours.ts';

/**
 * Answers the days that all hours among these terms are said of, undefined
 * where there are none, or where some are said of no day or of every moment.
 */
export function daysNamed(
  terms: readonly Term[],
): ReadonlySet<string> | undefined {
  const hours = terms.filter((term): term is HoursTerm => isHours(term));
  if (hours.length === 0) return undefined;
  const named = new Set<string>();
  for (const term of hours) {
    if (term.always || term.days === null) return undefined;
    for (const day of expandDays(term.days)) named.add(day);
  }
  return named;
}

function isHours({ type }: Term): boolean {
  return type === 'hours';
}
