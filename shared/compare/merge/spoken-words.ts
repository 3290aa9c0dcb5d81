import type { JudgedPromise } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import { once } from '../../platform/once.ts';
import { oncePer } from '../../platform/once-per.ts';
import { aboutOf, evidenceOf, translatedAboutOf } from '../match/about.ts';
import { fullestMention, nearestHeadings } from '../match/promise-speech.ts';
import { type Speech, speechOf } from '../match/speech.ts';
import { idsFromText, recalledSpeech } from '../match/speech-as-text.ts';

/** What the words of a statement speak of. */
export type SpokenWords = {
  readonly about: ReadonlySet<string>;
  /** What of it any language says alike. */
  readonly translated: ReadonlySet<string>;
  readonly speech: Speech;
  /** Equal, for a sense, where all is alike that likeness looks at. */
  readonly signatureOf: (sense: string | undefined) => string;
};

type Words = Pick<Reading, 'quote' | 'context' | 'lang' | 'terms'>;

/** What words were found to speak of before, as texts, by `wordsOf`. */
export type KnownWords = ReadonlyMap<string, Recalled>;
type Recalled = {
  readonly about: string;
  readonly said: string;
  readonly around: string;
};

/** Answers all that `spokenWords` looks at, as one text. */
export function wordsOf({ quote, context, lang, terms }: Words): string {
  const around = context.slice(-nearestHeadings);
  const values = terms.map(({ type, raw }) => `${type} ${raw}`);
  return [lang, quote, ...around, ...values].join('\n');
}

/** Answers what words speak of, each part read when it is first asked for. */
export function spokenWords(
  { quote, context, lang, terms }: Words,
  known?: Recalled,
): SpokenWords {
  const about = once(() =>
    known ? new Set(idsFromText(known.about)) : aboutOf({ quote, lang }),
  );
  const translated = once(() => translatedAboutOf({ quote, lang }));
  const speech = once(() =>
    known
      ? recalledSpeech(known.said, known.around)
      : speechOf(quote, context.slice(-nearestHeadings), lang, terms),
  );
  // What any language says alike follows from what all of it says.
  const signatureOf = oncePer((sense: string | undefined) =>
    [
      [lang, sense, evidenceOf(terms)],
      ...[speech().said, speech().around, about()].map(sorted),
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
    signatureOf,
  };
}

function sorted(ids: ReadonlySet<string>): string {
  return [...ids].sort().join();
}

/** Answers what the fullest words of promises spoke of when they were judged. */
export function wordsJudged(
  promises: Iterable<PublicPromise>,
  recordOf: (promise: PublicPromise) => JudgedPromise | undefined,
): KnownWords {
  const known = new Map<string, Recalled>();
  for (const promise of promises) {
    const { about, bases = [] } = recordOf(promise) ?? {};
    const [first] = bases;
    if (about === undefined || first === undefined) continue;
    const { quote, lang } = fullestMention(promise);
    const words = wordsOf({ ...promise, quote, lang });
    known.set(words, { about, ...first.reach });
  }
  return known;
}
