import { oncePerObject } from '../../platform/once-per.ts';
import type { Language } from '../language.ts';
import { tokenize } from '../tokens/tokenize.ts';

/** Answers the words that make a date the day on which something holds. */
export const dayWordsOf = oncePerObject(
  ({ terms }: Language): ReadonlySet<string> =>
    new Set(
      tokenize(terms.dates.on, terms)
        .filter(({ kind }) => kind === 'word')
        .map(({ norm }) => norm),
    ),
);
