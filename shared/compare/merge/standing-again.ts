import type { Mention, PublicPromise } from '../../domain/promise.ts';
import { placeOf } from '../place-of.ts';
import type { Concerned } from './concerned-wordings.ts';
import { inWordsOf, mentionsOf, type Seen, type Sited } from './promise-of.ts';
import type { FoundReading } from './stirred-readings.ts';

/**
 * Answers the kept promises whose wordings came to stand elsewhere, as merging
 * would: they are the same wordings, so each is the promise that it was. Where
 * they stand is told again of pages that changed alone; of the others, mentions
 * are passed on as they are kept.
 */
export function standingAgain(
  found: readonly FoundReading[],
  concerned: ReadonlyMap<string, Concerned>,
  isChanged: (url: string) => boolean,
  seen: Seen,
): PublicPromise[] {
  return [...clustersIn(found, concerned)].map(([promise, cluster]) => {
    const came = cluster.filter(({ url }) => isChanged(url));
    const stood = promise.mentions.filter(({ url }) => !isChanged(url));
    const mentions = [...stood, ...mentionsOf(came, seen)].sort(byPlace);
    return inWordsOf(promise, cluster, mentions);
  });
}

/** All that is granted in the wordings of each promise. */
function clustersIn(
  found: readonly FoundReading[],
  concerned: ReadonlyMap<string, Concerned>,
): ReadonlyMap<PublicPromise, readonly Sited[]> {
  const clusters = new Map<PublicPromise, Sited[]>();
  for (const { key, wording = '', page, reading } of found) {
    const of = concerned.get(key);
    if (of === undefined || of === 'everything') continue;
    const promise = of.wordings.get(wording);
    if (promise === undefined || reading.stance === 'refused') continue;
    const sited = { url: page.url, reading };
    const cluster = clusters.get(promise);
    if (cluster) cluster.push(sited);
    else clusters.set(promise, [sited]);
  }
  return clusters;
}

/** As their texts are ordered; no address holds a character before its end. */
function byPlace(one: Mention, other: Mention): number {
  const isSamePage = one.url === other.url;
  const [a, b] = isSamePage
    ? [placeOf(one.url, one), placeOf(other.url, other)]
    : [one.url, other.url];
  return a < b ? -1 : 1;
}
