import type { MergedPage, MergedPages } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOf } from '../digests.ts';
import { keyOf, mergeReadings } from './merge-readings.ts';
import type { Seen } from './promise-of.ts';
import type { PageReadings } from './sighting.ts';

/** A page, and what tells what was read on it from what was before. */
export type VersionedPage = PageReadings & { readonly version: string };

export type MergedBefore = {
  readonly kept: readonly PublicPromise[];
  /** What they were merged from; undefined where that is not certain. */
  readonly merged: MergedPages | undefined;
  /** Answers the `keyDigest` of a kept promise. */
  readonly keyOfKept: (promise: PublicPromise) => string;
};

export type MergedAgain = {
  /** Kept promises that stand as they are kept. */
  readonly same: readonly PublicPromise[];
  readonly anew: readonly PublicPromise[];
  /** What is to be remembered of the pages. */
  readonly merged: MergedPages;
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
  const merged = mergedPages(pages, before ?? {});
  if (before === undefined) {
    return { same: [], anew: mergeReadings(pages, seen), merged };
  }
  const found = kept.filter(({ missedSince }) => missedSince === undefined);
  if (merged === before) return { same: found, anew: [], merged };
  const { urls: touched, keys } = changeIn(before, merged);
  if (keys.size === 0) return { same: found, anew: [], merged };
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
      readings: readings.filter((reading) => keys.has(keyDigest(reading))),
    }));
  return { same, anew: mergeReadings(concerned, seen), merged };
}

const digestLength = 8;

/** Answers a digest of what readings share that may be one promise. */
export function keyDigest(
  reading: Pick<PublicPromise, 'topic' | 'terms'>,
): string {
  return digestOf(keyOf(reading)).slice(0, digestLength);
}

/** A page on which nothing was read is as good as none. */
function mergedPages(
  pages: readonly VersionedPage[],
  before: MergedPages,
): MergedPages {
  const merged: Record<string, MergedPage> = {};
  let same = 0;
  for (const page of pages) {
    if (page.readings.length === 0) continue;
    const former = before[page.url];
    const now = mergedPage(page, former);
    merged[page.url] = now;
    same += Number(now === former);
  }
  const isSame = [merged, before].every(
    (one) => Object.keys(one).length === same,
  );
  return isSame ? before : merged;
}

function mergedPage(
  { version, readings, alternates }: VersionedPage,
  before: MergedPage | undefined,
): MergedPage {
  if (before?.version === version) return before;
  return {
    version,
    readings: readings.map(
      (reading) =>
        keyDigest(reading) +
        digestOf([reading, alternates]).slice(0, digestLength),
    ),
  };
}

type Change = {
  readonly urls: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
};

/** Answers the pages on which a reading came or went, and its key. */
function changeIn(before: MergedPages, now: MergedPages): Change {
  const urls = new Set<string>();
  const keys = new Set<string>();
  for (const url of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [former, current] = [before[url], now[url]];
    if (former === current) continue;
    const changed = inOneOnly(former?.readings ?? [], current?.readings ?? []);
    for (const digest of changed) keys.add(digest.slice(0, digestLength));
    if (changed.length > 0) urls.add(url);
  }
  return { urls, keys };
}

/** All of both where those that stand do so in another order: twins follow it. */
function inOneOnly(one: readonly string[], other: readonly string[]): string[] {
  const [ours, theirs] = [new Set(one), new Set(other)];
  const standing = other.filter((item) => ours.has(item));
  const stood = one.filter((item) => theirs.has(item));
  if (stood.join() !== standing.join()) return [...one, ...other];
  return [
    ...one.filter((item) => !theirs.has(item)),
    ...other.filter((item) => !ours.has(item)),
  ];
}

function parted<T>(
  items: readonly T[],
  isFirst: (item: T) => boolean,
): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
  return parts;
}
