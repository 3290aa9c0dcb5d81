import type { Reading } from '../../domain/reading.ts';
import { aboutOf, evidenceOf, translatedAboutOf } from '../match/about.ts';
import { nearestHeadings } from '../match/promise-speech.ts';
import { type Speech, speechOf } from '../match/speech.ts';
import type { WithTwins } from './join-twins.ts';
import { stepsApart } from './steps-apart.ts';

/** A page with the statements that were read on it. */
export type PageReadings = WithTwins & {
  readonly readings: readonly Reading[];
};

/** What the words of a statement speak of. */
type Spoken = {
  readonly about: ReadonlySet<string>;
  /** What of it any language says alike. */
  readonly translated: ReadonlySet<string>;
  readonly speech: Speech;
  /** Equal for what is alike in all that likeness looks at. */
  readonly signature: string;
};

/** One statement in one place. */
export type Sighting = Spoken & {
  readonly url: string;
  readonly reading: Reading;
  readonly lang: string;
};

/** Answers whom a reading holds for, as one text. */
export function scopeOf({ scope }: Pick<Reading, 'scope'>): string {
  return [...scope].sort().join();
}

/**
 * Answers all that pages grant, place by place. Most words stand in many
 * places, or nobody asks what they speak of.
 */
export function* sightingsOf(
  pages: Iterable<PageReadings>,
): Iterable<Sighting> {
  const byWords = new Map<string, Spoken>();
  const spokenIn = (reading: Reading) => {
    const words = wordsOf(reading);
    const known = byWords.get(words);
    if (known) return known;
    const spoken = spokenOf(reading);
    byWords.set(words, spoken);
    return spoken;
  };
  for (const { url, readings } of pages) {
    for (const reading of readings) {
      if (reading.stance === 'refused') continue;
      for (const one of stepsApart(reading)) {
        yield sightingOf(
          url,
          one,
          once(() => spokenIn(one)),
        );
      }
    }
  }
}

function sightingOf(
  url: string,
  reading: Reading,
  spoken: () => Spoken,
): Sighting {
  return {
    url,
    reading,
    lang: reading.lang,
    get about() {
      return spoken().about;
    },
    get translated() {
      return spoken().translated;
    },
    get speech() {
      return spoken().speech;
    },
    get signature() {
      return spoken().signature;
    },
  };
}

/** All that `spokenOf` looks at, as one text. */
function wordsOf({ quote, context, lang, terms, sense = '' }: Reading): string {
  const around = context.slice(-nearestHeadings);
  const values = terms.map(({ type, raw }) => `${type} ${raw}`);
  return [lang, sense, quote, ...around, ...values].join('\n');
}

function spokenOf(reading: Reading): Spoken {
  const { quote, context, lang, terms, sense } = reading;
  const about = once(() => aboutOf(reading));
  const translated = once(() => translatedAboutOf(reading));
  const speech = once(() =>
    speechOf(quote, context.slice(-nearestHeadings), lang, terms),
  );
  const signature = once(() =>
    [
      [lang, sense, evidenceOf(terms)],
      ...[speech().said, speech().around, about(), translated()].map(sorted),
    ].join('|'),
  );
  return {
    get about() {
      return about();
    },
    get translated() {
      return translated();
    },
    get speech() {
      return speech();
    },
    get signature() {
      return signature();
    },
  };
}

function sorted(ids: ReadonlySet<string>): string {
  return [...ids].sort().join();
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
