import type { HoursTerm, Term } from '../../domain/term.ts';
import { expandDays } from './compare-hours.ts';

/** Answers the hours among these terms that are said of any of these days. */
export function hoursOn(
  terms: readonly Term[],
  days: readonly string[],
): HoursTerm[] {
  return terms.filter(
    (term): term is HoursTerm =>
      term.type === 'hours' &&
      !term.always &&
      expandDays(term.days).some((day) => days.includes(day)),
  );
}

/** Answers them in their own words, each once. */
export function sayHours(hours: readonly HoursTerm[]): string {
  return [...new Set(hours.map(({ raw }) => raw))].join('; ');
}
