import type { Reading } from '../../domain/reading.ts';
import { once } from '../../platform/once.ts';
import type { WithTwins } from './join-twins.ts';
import { type SpokenWords, spokenWords, wordsOf } from './spoken-words.ts';
import { stepsApart } from './steps-apart.ts';

/** A page with the statements that were read on it. */
export type PageReadings = WithTwins & {
  readonly readings: readonly Reading[];
  /**
   * Of each of these, where it is known: equal for those whose words say the
   * same, none where they may say several things.
   */
  readonly wordings?: readonly (string | undefined)[] | undefined;
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
  const spokenBy = spokenOnce();
  for (const { url, readings, wordings } of pages) {
    for (const [at, whole] of readings.entries()) {
      const wording = wordings?.[at];
      for (const reading of granted(whole, wording)) {
        yield { url, reading, spoken: once(() => spokenBy(reading, wording)) };
      }
    }
  }
}

function granted(reading: Reading, wording: string | undefined): Reading[] {
  if (reading.stance === 'refused') return [];
  return wording ? [reading] : stepsApart(reading);
}

function spokenOnce() {
  const byWords = new Map<string, SpokenWords>();
  return (reading: Reading, wording: string | undefined) => {
    const words = wording ?? wordsOf(reading);
    const before = byWords.get(words);
    if (before) return before;
    const spoken = spokenWords(reading);
    byWords.set(words, spoken);
    return spoken;
  };
}
