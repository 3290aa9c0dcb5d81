import type { SearchReach } from '../../domain/judgement.ts';
import { oncePer } from '../../platform/once-per.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Promised, Sought } from './sought.ts';
import { recalledSpeech } from './speech-as-text.ts';

/** Answers what is sought by some words. */
export type SoughtAlike = (promised: Promised) => Sought;

/**
 * Prepares comparing by words as if all names and words that nobody knows were
 * the same: a sentence in which none of them stands is as like a promise of
 * one product as it is like that of the next. So what a template says is
 * compared once with a sentence, whatever it is said of.
 */
export function wordsAlike(): (
  words: Pick<SearchReach, 'said' | 'around'>,
  isKnown: (id: string) => boolean,
) => SoughtAlike {
  const soughtBy = oncePer((alike: string) => {
    const [said = '', around = ''] = alike.split('|');
    const speech = recalledSpeech(said, around);
    const likenessFor = oncePer(
      (_: string) => new Map<IndexedStatement, number>(),
    );
    return ({ topic, terms, scope }: Promised): Sought => {
      const likenessOfWords = likenessFor([topic, ...scope].join(' '));
      return { topic, terms, scope, speech, likenessOfWords };
    };
  });
  return (words, isKnown) => soughtBy(withoutUnknown(words, isKnown));
}

/** Names and words by how many others stand before them, each its own. */
function withoutUnknown(
  { said, around }: Pick<SearchReach, 'said' | 'around'>,
  isKnown: (id: string) => boolean,
): string {
  const numbers = new Map<string, number>();
  const alike = (id: string) => {
    if (isKnown(id)) return id;
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return `${id.charAt(0)}?${number}`;
  };
  return [said, around]
    .map((text) => text.replaceAll(nameOrWord, alike))
    .join('|');
}

/** Subjects tell by themselves, known or not. */
const nameOrWord = /(?<=^| )[-=][^ ]*/g;
