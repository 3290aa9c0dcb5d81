import type { Merged } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { mergeReadings } from './merge-readings.ts';
import {
  keyIn,
  keysChanged,
  mergedPages,
  type PageDigests,
  type VersionedPage,
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
 * their key with one that came or went are merged anew: no others can join
 * them. Kept promises stand for the rest.
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
  const isSame = now === before.pages;
  const keys = isSame ? noKeys : keysChanged(before.pages, now);
  return {
    ...split(
      kept,
      (one) => !one.missedSince && (isSame || !keys.has(keyOfKept(one))),
    ),
    anew: isSame ? [] : mergeReadings(pagesOf(keys, pages, now), seen),
    merged: isSame ? before : { pages: now },
  };
}

const noKeys: ReadonlySet<string> = new Set();

function split(
  kept: readonly PublicPromise[],
  isSame: (promise: PublicPromise) => boolean,
): Pick<MergedAgain, 'same' | 'others'> {
  const [same, others]: [PublicPromise[], PublicPromise[]] = [[], []];
  for (const promise of kept) (isSame(promise) ? same : others).push(promise);
  return { same, others };
}

/** The pages that state one of these keys, with its readings alone. */
function pagesOf(
  keys: ReadonlySet<string>,
  pages: readonly VersionedPage[],
  digests: PageDigests,
): VersionedPage[] {
  const stating: VersionedPage[] = [];
  for (const page of pages) {
    const ofPage = digests[page.url]?.readings ?? [];
    const readings = page.readings.filter((_, at) =>
      keys.has(keyIn(ofPage[at] ?? '')),
    );
    if (readings.length > 0) stating.push({ ...page, readings });
  }
  return stating;
}
