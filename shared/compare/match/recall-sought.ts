import type { SearchReach } from '../../domain/judgement.ts';
import type { Promised, Sought } from './sought.ts';
import { recalledSpeech } from './speech-as-text.ts';

/** Answers a wording of a promise as it was sought before. */
export function recallSought(
  { topic, terms, scope }: Promised,
  { said, around }: Pick<SearchReach, 'said' | 'around'>,
): Sought {
  const speech = recalledSpeech(said, around);
  return { topic, terms, scope, speech, likenessOfWords: undefined };
}
