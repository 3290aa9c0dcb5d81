import type { Reading } from '../../domain/reading.ts';
import { once } from '../../platform/once.ts';
import type { WithTwins } from './join-twins.ts';
import { type SpokenWords, spokenWords, wordsOf } from './spoken-words.ts';
import { stepsApart } from './steps-apart.ts';

/** A page with the statements that were read on it. */
export type PageReadings = WithTwins & {
  readonly readings: readonly Reading[];
};

/** One statement in one place. */
export type Sighting = {
  readonly url: string;
  readonly reading: Reading;
  /** What its words speak of, made when it is first asked for. */
  readonly spoken: () => SpokenWords;
};

/** Answers whom a reading holds for, as one text. */
export function scopeOf({ scope }: Pick<Reading, 'scope'>): string {
  return scope.length < 2 ? (scope[0] ?? '') : [...scope].sort().join();
}

/**
 * Answers all that pages grant, place by place. Most words stand in many
 * places, or nobody asks what they speak of.
 */
export function* sightingsOf(
  pages: Iterable<PageReadings>,
): Iterable<Sighting> {
  const byWords = new Map<string, SpokenWords>();
  const spokenIn = (reading: Reading) => {
    const words = wordsOf(reading);
    const before = byWords.get(words);
    if (before) return before;
    const spoken = spokenWords(reading);
    byWords.set(words, spoken);
    return spoken;
  };
  for (const { url, readings } of pages) {
    for (const reading of readings) {
      if (reading.stance === 'refused') continue;
      for (const one of stepsApart(reading)) {
        yield { url, reading: one, spoken: once(() => spokenIn(one)) };
      }
    }
  }
}
