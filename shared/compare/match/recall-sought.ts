import type { SearchReach } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { oncePer } from '../../platform/once-per.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Sought } from './sought.ts';
import { recalledSpeech } from './speech-as-text.ts';

/** Answers a wording of a promise as it was sought before. */
export type RecallSought = (
  promise: Pick<PublicPromise, 'topic' | 'terms' | 'scope'>,
  reach: SearchReach,
) => Sought;

/** A promise has a few; those that share them are judged one after another. */
export const fewWordings = 64;

/**
 * Prepares recalling what was sought. Promises that differ in their values
 * alone, as a template words them, share what their words are like.
 */
export function recallingSought(): RecallSought {
  const wordsOf = oncePer(
    ({ said, around }: SearchReach) => ({
      speech: recalledSpeech(said, around),
      likenessFor: oncePer((_: string) => new Map<IndexedStatement, number>()),
    }),
    fewWordings,
  );
  return ({ topic, terms, scope }, reach) => {
    const { speech, likenessFor } = wordsOf(reach);
    const likenessOfWords = likenessFor([topic, ...scope].join(' '));
    return { topic, terms, scope, speech, likenessOfWords };
  };
}
