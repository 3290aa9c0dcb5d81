import type { MergedPages } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import {
  keyOf,
  mergeReadings,
  type PageReadings,
  type Seen,
} from './merge-readings.ts';

/** A page, and a digest that tells what was read on it from what was before. */
export type VersionedPage = PageReadings & { readonly version: string };

export type MergedBefore = {
  readonly kept: readonly PublicPromise[];
  /** What they were merged from; undefined where that is not certain. */
  readonly merged: MergedPages | undefined;
};

export type MergedAgain = {
  readonly promises: PublicPromise[];
  /** What is to be remembered of the pages. */
  readonly merged: MergedPages;
};

/**
 * Answers the promises that merging all pages does, and merges only those that
 * share topic and values with what a changed page says or said: no
 * other reading can join them. Kept promises stand for the rest.
 */
export function mergeAgain(
  pages: readonly VersionedPage[],
  { kept, merged: before }: MergedBefore,
  seen: Seen,
): MergedAgain {
  const merged = versionsOf(pages);
  if (before === undefined) {
    return { promises: mergeReadings(pages, seen), merged };
  }
  const touched = changedSince(before, merged);
  const found = kept.filter(({ missedSince }) => missedSince === undefined);
  if (touched.size === 0) return { promises: found, merged };
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
  return { promises: [...same, ...mergeReadings(concerned, seen)], merged };
}

/** A page on which nothing was read is as good as none. */
function versionsOf(pages: readonly VersionedPage[]): MergedPages {
  return Object.fromEntries(
    pages
      .filter(({ readings }) => readings.length > 0)
      .map(({ url, version }) => [url, version]),
  );
}

function changedSince(before: MergedPages, now: MergedPages): Set<string> {
  const urls = [...Object.keys(before), ...Object.keys(now)];
  return new Set(urls.filter((url) => before[url] !== now[url]));
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
