import type { Merged } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import { placeOf } from '../place-of.ts';
import {
  concernedWordings,
  type StirredReading,
} from './concerned-wordings.ts';
import { mergeReadings } from './merge-readings.ts';
import {
  keyIn,
  mergedPages,
  type PageDigests,
  type Stirred,
  stirredIn,
  type VersionedPage,
  wordingIn,
} from './merged-pages.ts';
import type { Seen } from './promise-of.ts';

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
 * those that it may concern: no others can join them. Kept promises stand for
 * the rest.
 */
export function mergeAgain(
  pages: readonly VersionedPage[],
  { kept, merged: before, keyOfKept }: MergedBefore,
  seen: Seen,
): MergedAgain {
  const now = mergedPages(pages, before?.pages ?? {});
  if (before === undefined) {
    const anew = mergeReadings(pages, seen);
    return { same: [], others: kept, anew, merged: { pages: now } };
  }
  if (now === before.pages) {
    return { ...split(kept, () => true), anew: [], merged: before };
  }
  const stirred = stirredIn(before.pages, now);
  const found = readingsOf(stirred, pages, before.pages, now);
  const keyed = keyedOf(stirred, kept, keyOfKept);
  const concerned = concernedWordings(stirred, found, [...keyed.values()]);
  const isSame = (promise: PublicPromise) => {
    const of = concerned.get(keyed.get(promise)?.[0] ?? '');
    return of !== 'everything' && !of?.promises.has(promise.id);
  };
  const again = found.filter(({ key, wording = '' }) => {
    const of = concerned.get(key);
    return of === 'everything' || of?.wordings.has(wording);
  });
  return {
    ...split(kept, isSame),
    anew: mergeReadings(pagesOf(again), seen),
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
    if (stirred.has(key)) keyed.set(promise, [key, promise]);
  }
  return keyed;
}

type FoundReading = StirredReading & {
  readonly page: VersionedPage;
  readonly reading: Reading;
};

/** The readings whose key was stirred. */
function readingsOf(
  stirred: Stirred,
  pages: readonly VersionedPage[],
  before: PageDigests,
  now: PageDigests,
): FoundReading[] {
  const found: FoundReading[] = [];
  for (const page of pages) {
    const digests = now[page.url]?.readings ?? [];
    const stood = standingBefore(page.url, before, now);
    for (const [at, digest] of digests.entries()) {
      const key = keyIn(digest);
      const reading = stirred.has(key) ? page.readings[at] : undefined;
      if (reading === undefined) continue;
      const wording = wordingIn(digest);
      const place = () => placeOf(page.url, reading);
      const stayed = stood(digest);
      found.push({ key, wording, stayed, place, page, reading });
    }
  }
  return found;
}

function standingBefore(url: string, before: PageDigests, now: PageDigests) {
  const former = before[url];
  if (former === now[url]) return () => true;
  const digests = new Set(former?.readings);
  return (digest: string) => digests.has(digest);
}

/** The pages on which some readings stand, with these alone. */
function pagesOf(found: readonly FoundReading[]): VersionedPage[] {
  return [...Map.groupBy(found, ({ page }) => page)].map(([page, of]) => ({
    ...page,
    readings: of.map(({ reading }) => reading),
  }));
}
