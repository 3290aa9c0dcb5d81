import type { Reading } from '../../domain/reading.ts';
import { aboutOf, translatedAboutOf } from '../match/about.ts';
import { nearestHeadings } from '../match/promise-speech.ts';
import { type Speech, speechOf } from '../match/speech.ts';
import type { WithTwins } from './join-twins.ts';
import { stepsApart } from './steps-apart.ts';

/** A page with the statements that were read on it. */
export type PageReadings = WithTwins & {
  readonly readings: readonly Reading[];
};

/** One statement in one place. */
export type Sighting = {
  readonly url: string;
  readonly reading: Reading;
  readonly about: ReadonlySet<string>;
  /** What of it any language says alike. */
  readonly translated: ReadonlySet<string>;
  readonly speech: Speech;
  readonly lang: string;
};

/** Answers whom a reading holds for, as one text. */
export function scopeOf({ scope }: Pick<Reading, 'scope'>): string {
  return [...scope].sort().join();
}

/** Answers all that pages grant, place by place. */
export function* sightingsOf(
  pages: Iterable<PageReadings>,
): Iterable<Sighting> {
  for (const { url, readings } of pages) {
    for (const reading of readings) {
      if (reading.stance === 'refused') continue;
      yield* stepsApart(reading).map((one) => sightingOf(url, one));
    }
  }
}

/**
 * Answers a statement where it stands. Most stand where they stood, and nobody
 * asks what they speak of.
 */
export function sightingOf(url: string, reading: Reading): Sighting {
  const { quote, context, lang, terms } = reading;
  const around = context.slice(-nearestHeadings);
  const about = once(() => aboutOf(reading));
  const translated = once(() => translatedAboutOf(reading));
  const speech = once(() => speechOf(quote, around, lang, terms));
  return {
    url,
    reading,
    lang,
    get about() {
      return about();
    },
    get translated() {
      return translated();
    },
    get speech() {
      return speech();
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
