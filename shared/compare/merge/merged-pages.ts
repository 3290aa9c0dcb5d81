import type { Merged, MergedPage } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOf } from '../digests.ts';
import { keyOf } from './merge-readings.ts';
import type { PageReadings } from './sighting.ts';

/** A page, and what tells what was read on it from what was before. */
export type VersionedPage = PageReadings & { readonly version: string };

/** What was read on pages, by URL. */
export type PageDigests = Merged['pages'];

const digestLength = 8;

/** Answers a digest of what readings share that may be one promise. */
export function keyDigest(
  reading: Pick<PublicPromise, 'topic' | 'terms'>,
): string {
  return digestOf(keyOf(reading)).slice(0, digestLength);
}

/**
 * Answers the digests of what was read on pages; the same as before where
 * nothing changed. A page on which nothing was read is as good as none.
 */
export function mergedPages(
  pages: readonly VersionedPage[],
  before: PageDigests,
): PageDigests {
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

/** Answers the key that a reading's digest begins with. */
export function keyIn(digest: string): string {
  return digest.slice(0, digestLength);
}

/** Answers the keys of readings that came or went. */
export function keysChanged(
  before: PageDigests,
  now: PageDigests,
): ReadonlySet<string> {
  const keys = new Set<string>();
  const note = (former: MergedPage | undefined, current?: MergedPage) => {
    if (former === current) return;
    const changed = inOneOnly(former?.readings ?? [], current?.readings ?? []);
    for (const digest of changed) keys.add(keyIn(digest));
  };
  for (const [url, page] of Object.entries(now)) note(before[url], page);
  for (const [url, page] of Object.entries(before)) {
    if (now[url] === undefined) note(page);
  }
  return keys;
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
