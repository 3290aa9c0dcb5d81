import type { Language } from '../language.ts';
import { tokenize } from '../tokens/tokenize.ts';

const known = new WeakMap<Language, ReadonlySet<string>>();

/**
 * Answers the words that opening hours are written with: days, times, and
 * what joins them ("from", "to", "lunch", "closed"). A line of nothing else
 * names no service.
 */
export function hoursWordsOf(language: Language): ReadonlySet<string> {
  const made = known.get(language);
  if (made) return made;
  const { hours } = language.terms;
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
  const words = new Set(
    tokenize(phrases, language.terms).map(({ norm }) => norm),
  );
  known.set(language, words);
  return words;
}
