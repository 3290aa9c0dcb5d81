import type { Reading } from '../../domain/reading.ts';
import { once } from '../../platform/once.ts';
import { oncePer } from '../../platform/once-per.ts';
import { aboutOf, evidenceOf, translatedAboutOf } from '../match/about.ts';
import { nearestHeadings } from '../match/promise-speech.ts';
import { type Speech, speechOf, withoutAmounts } from '../match/speech.ts';
import { heardAs } from '../subjects/find-subjects.ts';

/** What the words of a statement speak of. */
export type SpokenWords = {
  readonly lang: string;
  readonly about: ReadonlySet<string>;
  /** What of it any language says alike. */
  readonly translated: ReadonlySet<string>;
  readonly speech: Speech;
  /** Equal, for a sense, where all is alike that likeness looks at. */
  readonly signatureOf: (sense: string | undefined) => string;
};

type Words = Pick<Reading, 'quote' | 'context' | 'lang' | 'terms'>;

/** Answers all that `spokenWords` looks at, as one text. */
export function wordsOf({ quote, context, lang, terms }: Words): string {
  const texts = [
    quote,
    withoutAmounts(quote, terms),
    ...context.slice(-nearestHeadings),
  ].map((text) => heardAs(text, lang));
  return [lang, ...texts, ...terms.map(({ type }) => type)].join('\n');
}

/** Answers what words speak of, each part read when it is first asked for. */
export function spokenWords(words: Words): SpokenWords {
  const { quote, context, lang, terms } = words;
  const about = once(() => aboutOf(words));
  const translated = once(() => translatedAboutOf(words));
  const speech = once(() =>
    speechOf(quote, context.slice(-nearestHeadings), lang, terms),
  );
  // What any language says alike follows from what all of it says.
  const signatureOf = oncePer((sense: string | undefined) =>
    [
      [lang, sense, evidenceOf(terms)],
      ...[speech().said, speech().around, about()].map(sorted),
    ].join('|'),
  );
  return {
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
    signatureOf,
  };
}

function sorted(ids: ReadonlySet<string>): string {
  return [...ids].sort().join();
}
