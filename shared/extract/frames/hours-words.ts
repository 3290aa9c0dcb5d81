import { oncePerObject } from '../../platform/once-per.ts';
import type { Language } from '../language.ts';
import { tokenize } from '../tokens/tokenize.ts';

/**
 * Answers the words that opening hours are written with: days, times, and
 * what joins them ("from", "to", "lunch", "closed"). A line of nothing else
 * names no service.
 */
export const hoursWordsOf = oncePerObject(
  ({ terms }: Language): ReadonlySet<string> => {
    const { hours } = terms;
    const phrases = [
      ...hours.weekdays,
      ...hours.groups.map(({ words }) => words),
      hours.am,
      hours.pm,
      hours.clock,
      hours.noon,
      hours.midnight,
      hours.until,
      hours.closed,
      hours.zones,
      hours.beside,
    ].join(', ');
    return new Set(tokenize(phrases, terms).map(({ norm }) => norm));
  },
);
