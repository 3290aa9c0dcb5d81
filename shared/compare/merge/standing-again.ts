import type { Mention, PublicPromise } from '../../domain/promise.ts';
import { placeOf } from '../place-of.ts';
import type { Concerned } from './concerned-wordings.ts';
import { inWordsOf, mentionsOf, type Seen } from './promise-of.ts';

/**
 * Answers the kept promises whose wordings came to stand elsewhere, as merging
 * would: they are the same wordings, so each is the promise that it was. Where
 * they stand is told again of pages that changed alone; of the others, mentions
 * are passed on as they are kept.
 */
export function standingAgain(
  concerned: Iterable<Concerned>,
  changed: ReadonlySet<string>,
  seen: Seen,
): PublicPromise[] {
  return [...concerned].flatMap((of) => {
    if (of === 'everything') return [];
    return [...of].map(([promise, wordings]) => {
      const came = wordings.flatMap((one) => one.came);
      const stood = promise.mentions.filter(({ url }) => !changed.has(url));
      const mentions = [...stood, ...mentionsOf(came, seen)].sort(byPlace);
      const telling = wordings.flatMap((one) => one.telling);
      return inWordsOf(promise, telling, mentions);
    });
  });
}

/** As their texts are ordered; no address holds a character before its end. */
function byPlace(one: Mention, other: Mention): number {
  const isSamePage = one.url === other.url;
  const [a, b] = isSamePage
    ? [placeOf(one.url, one), placeOf(other.url, other)]
    : [one.url, other.url];
  return a < b ? -1 : 1;
}
