import type { Language } from '../language.ts';
import { tokenize } from '../tokens/tokenize.ts';

const known = new WeakMap<Language, ReadonlySet<string>>();

/** Answers the words that make a date the day on which something holds. */
export function dayWordsOf(language: Language): ReadonlySet<string> {
  const made = known.get(language);
  if (made) return made;
  const { terms } = language;
  const words = new Set(
    tokenize(terms.dates.on, terms)
      .filter(({ kind }) => kind === 'word')
      .map(({ norm }) => norm),
  );
  known.set(language, words);
  return words;
}
