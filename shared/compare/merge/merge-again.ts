import type { Merged } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { mergeLed } from './merge-readings.ts';
import {
  changeIn,
  keyAt,
  mergedPages,
  type VersionedPage,
} from './merged-pages.ts';
import type { Seen } from './promise-of.ts';
import {
  leadersIn,
  recalledLeaders,
  rememberedLeaders,
} from './remembered-leaders.ts';

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
  readonly anew: readonly PublicPromise[];
  /** What is to be remembered of the pages. */
  readonly merged: Merged;
};

/**
 * Answers the promises that merging all pages does, and merges only those that
 * share topic and values with a reading that came or went: no
 * other reading can join them. Kept promises stand for the rest.
 */
export function mergeAgain(
  pages: readonly VersionedPage[],
  { kept, merged: before, keyOfKept }: MergedBefore,
  seen: Seen,
): MergedAgain {
  const now = mergedPages(pages, before?.pages ?? {});
  if (before === undefined) {
    const { promises, leaders } = mergeLed(pages, seen);
    const remembered = rememberedLeaders(leaders, pages, now);
    const merged = { pages: now, leaders: remembered };
    return { same: [], anew: promises, merged };
  }
  const found = kept.filter(({ missedSince }) => missedSince === undefined);
  if (now === before.pages) return { same: found, anew: [], merged: before };
  const { urls: touched, keys } = changeIn(before.pages, now);
  const [again, same] = parted(found, (one) => keys.has(keyOfKept(one)));
  const urls = new Set([
    ...touched,
    ...again.flatMap(({ mentions }) => mentions.map(({ url }) => url)),
  ]);
  const concerned = pages
    .filter(({ url }) => urls.has(url))
    .map(({ url, alternates, readings }) => ({
      url,
      alternates,
      readings: readings.filter((_, at) => keys.has(keyAt(url, at, now))),
    }));
  const [led, rest] = leadersIn(before.leaders, keys);
  const leaders = recalledLeaders(led, pages, now);
  const merged = mergeLed(concerned, seen, { leaders, touched });
  const remembered = rememberedLeaders(merged.leaders, pages, now);
  return {
    same,
    anew: merged.promises,
    merged: { pages: now, leaders: { ...rest, ...remembered } },
  };
}

function parted<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
  return parts;
}
