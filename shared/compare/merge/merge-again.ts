import type { MergedPages } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOf, digestOfKept } from '../digests.ts';
import {
  keyOf,
  mergeReadings,
  type PageReadings,
  type Seen,
} from './merge-readings.ts';

export type MergedBefore = {
  readonly kept: readonly PublicPromise[];
  readonly merged: MergedPages | undefined;
};

/** Answers what is to be remembered of the pages whose readings were merged. */
export function mergedPages(
  pages: Iterable<PageReadings>,
  kept: readonly PublicPromise[],
): MergedPages {
  return { promises: digestOfKept(kept), pages: digestsOf(pages) };
}

/**
 * Answers the promises that merging all pages does, and merges only those that
 * share topic and values with what a changed page says or said: no
 * other reading can join them. Kept promises stand for the rest, unless they
 * are not just what was kept when these pages were merged.
 */
export function mergeAgain(
  pages: readonly PageReadings[],
  { kept, merged }: MergedBefore,
  seen: Seen,
): PublicPromise[] {
  if (merged === undefined || merged.promises !== digestOfKept(kept)) {
    return mergeReadings(pages, seen);
  }
  const touched = changedSince(merged.pages, digestsOf(pages));
  const found = kept.filter(({ missedSince }) => missedSince === undefined);
  const keys = keysOn(touched, pages, found);
  const [again, same] = parted(found, (one) => keys.has(keyOf(one)));
  const urls = new Set([
    ...touched,
    ...again.flatMap(({ mentions }) => mentions.map(({ url }) => url)),
  ]);
  const concerned = pages
    .filter(({ url }) => urls.has(url))
    .map(({ url, alternates, readings }) => ({
      url,
      alternates,
      readings: readings.filter((reading) => keys.has(keyOf(reading))),
    }));
  return [...same, ...mergeReadings(concerned, seen)];
}

type Digests = MergedPages['pages'];

/** A page on which nothing was read is as good as none. */
function digestsOf(pages: Iterable<PageReadings>): Digests {
  const digests: Record<string, string> = {};
  for (const { url, alternates = [], readings } of pages) {
    if (readings.length > 0) digests[url] = digestOf([readings, alternates]);
  }
  return digests;
}

function changedSince(before: Digests, now: Digests): Set<string> {
  const urls = new Set([...Object.keys(before), ...Object.keys(now)]);
  return new Set([...urls].filter((url) => before[url] !== now[url]));
}

/** What changed pages say now, and what kept promises say that stood there. */
function keysOn(
  touched: ReadonlySet<string>,
  pages: readonly PageReadings[],
  kept: readonly PublicPromise[],
): Set<string> {
  const now = pages
    .filter(({ url }) => touched.has(url))
    .flatMap(({ readings }) => readings.map(keyOf));
  const before = kept
    .filter(({ mentions }) => mentions.some(({ url }) => touched.has(url)))
    .map(keyOf);
  return new Set([...now, ...before]);
}

function parted<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
