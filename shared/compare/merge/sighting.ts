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

function sightingOf(url: string, reading: Reading): Sighting {
  const { quote, context, lang, terms } = reading;
  const around = context.slice(-nearestHeadings);
  return {
    url,
    reading,
    lang,
    about: aboutOf(reading),
    translated: translatedAboutOf(reading),
    speech: speechOf(quote, around, lang, terms),
  };
}
