import type { SearchBasis } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { oncePerPair } from '../../platform/once-per-pair.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Sought } from './sought.ts';
import { recalledSpeech } from './speech.ts';

/** Answers a wording of a promise as it was sought before. */
export type RecallSought = (
  promise: Pick<PublicPromise, 'topic' | 'terms' | 'scope'>,
  basis: Pick<SearchBasis, 'said' | 'around'>,
) => Sought;

/**
 * Prepares recalling what was sought. Promises that differ in their values
 * alone, as a template words them, share what their words are like.
 */
export function recallingSought(): RecallSought {
  const wordingOf = oncePerPair((said, around) => ({
    speech: recalledSpeech(said, around),
    likenessFor: oncePerPair(() => new Map<IndexedStatement, number>()),
  }));
  return ({ topic, terms, scope }, { said, around }) => {
    const { speech, likenessFor } = wordingOf(said, around);
    const likenessOfWords = likenessFor(topic, scope.join());
    return { topic, terms, scope, speech, likenessOfWords };
  };
}
