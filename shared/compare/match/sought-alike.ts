import type { SearchReach } from '../../domain/judgement.ts';
import { oncePer } from '../../platform/once-per.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Promised, Sought, WordLikeness } from './sought.ts';
import { recalledSpeech } from './speech-as-text.ts';

/** Answers what is sought by some words. */
export type SoughtAlike = (promised: Promised) => Sought;

/** Prepares it: what words are like is worked out once for all who use them. */
export function soughtAlike({
  said,
  around,
}: Pick<SearchReach, 'said' | 'around'>): SoughtAlike {
  const speech = recalledSpeech(said, around);
  const likenessFor = oncePer(
    (_: string) => new Map<IndexedStatement, WordLikeness>(),
  );
  return ({ topic, terms, scope }) => {
    const likenessOfWords = likenessFor([topic, ...scope].join(' '));
    return { topic, terms, scope, speech, likenessOfWords };
  };
}
