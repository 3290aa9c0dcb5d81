import type { Merged } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { concernedWordings } from './concerned-wordings.ts';
import { mergeReadings } from './merge-readings.ts';
import {
  mergedPages,
  type Stirred,
  stirredIn,
  type VersionedPage,
  wordsIn,
} from './merged-pages.ts';
import type { Seen } from './promise-of.ts';
import { standingAgain } from './standing-again.ts';
import { pagesWith, wordedReadings } from './stirred-readings.ts';

export type MergedBefore = {
  readonly kept: readonly PublicPromise[];
  /** What they were merged from; undefined where that is not certain. */
  readonly merged: Merged | undefined;
  /** Answers the `keyDigest` of a kept promise. */
  readonly keyOfKept: (promise: PublicPromise) => string;
};

export type MergedAgain = {
  /** Kept promises that stand as they are kept. */
  readonly same: readonly PublicPromise[];
  /** Those that may not. */
  readonly others: readonly PublicPromise[];
  readonly anew: readonly PublicPromise[];
  /** What is to be remembered of the pages. */
  readonly merged: Merged;
};

/**
 * Answers the promises that merging all pages does. Only readings that share
 * their key with one that came or went are merged anew, and of these only
 * those that it may concern: no others can join them. Where a promise has the
 * wordings that it had, only where it stands is told again. Kept promises stand
 * for the rest.
 */
export function mergeAgain(
  pages: readonly VersionedPage[],
  { kept, merged: before, keyOfKept }: MergedBefore,
  seen: Seen,
): MergedAgain {
  const now = mergedPages(pages, before?.pages ?? {});
  if (before === undefined) {
    const worded = pages.map((page) => ({
      ...page,
      wordings: now[page.url]?.readings.map(wordsIn),
    }));
    const anew = mergeReadings(worded, seen);
    return { same: [], others: kept, anew, merged: { pages: now } };
  }
  if (now === before.pages) {
    return { ...split(kept, () => true), anew: [], merged: before };
  }
  const stirred = stirredIn(before.pages, now);
  const worded = wordedReadings(stirred, pages, before.pages, now);
  const keyed = keyedOf(stirred, kept, keyOfKept);
  const concerned = concernedWordings(stirred, worded, [...keyed.values()]);
  const isSame = (promise: PublicPromise) => {
    const of = concerned.get(keyed.get(promise)?.[0] ?? '');
    return of !== 'everything' && !of?.has(promise);
  };
  const all = [...concerned].filter(([, of]) => of === 'everything');
  const again = new Set(all.map(([key]) => key));
  return {
    ...split(kept, isSame),
    anew: [
      ...mergeReadings(pagesWith(again, pages, now), seen),
      ...standingAgain(concerned.values(), stirred.urls, seen),
    ],
    merged: { pages: now },
  };
}

function split(
  kept: readonly PublicPromise[],
  isSame: (promise: PublicPromise) => boolean,
): Pick<MergedAgain, 'same' | 'others'> {
  const [same, others]: [PublicPromise[], PublicPromise[]] = [[], []];
  for (const promise of kept) {
    (!promise.missedSince && isSame(promise) ? same : others).push(promise);
  }
  return { same, others };
}

/** The kept promises whose key was stirred, with it. */
function keyedOf(
  stirred: Stirred,
  kept: readonly PublicPromise[],
  keyOfKept: MergedBefore['keyOfKept'],
): ReadonlyMap<PublicPromise, readonly [string, PublicPromise]> {
  const keyed = new Map<PublicPromise, readonly [string, PublicPromise]>();
  for (const promise of kept) {
    if (promise.missedSince) continue;
    const key = keyOfKept(promise);
    if (stirred.wordings.has(key)) keyed.set(promise, [key, promise]);
  }
  return keyed;
}
