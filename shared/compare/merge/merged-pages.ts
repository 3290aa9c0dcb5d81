import type { Merged, MergedPage } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import { digestOf } from '../digests.ts';
import { keyOf } from './merge-readings.ts';
import { type PageReadings, scopeOf } from './sighting.ts';
import { wordsOf } from './spoken-words.ts';
import { stepsApart } from './steps-apart.ts';

/** A page, and what tells what was read on it from what was before. */
export type VersionedPage = PageReadings & { readonly version: string };

/** What was read on pages, by URL. */
export type PageDigests = Merged['pages'];

const digestLength = 8;
/** In place of a wording, where it counts on which page it stands. */
const loose = '.'.repeat(digestLength);

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
    readings: readings.map((reading) =>
      [
        keyDigest(reading),
        alternates?.length ? loose : wordingDigest(reading),
        digestOf([reading, alternates]).slice(0, digestLength),
      ].join(''),
    ),
  };
}

/** Equal, for a key, where readings are one promise whatever else is said. */
function wordingDigest(reading: Reading): string {
  if (stepsApart(reading).length > 1) return loose;
  const { sense, stance } = reading;
  const said = [wordsOf(reading), sense, scopeOf(reading), stance];
  return digestOf(said).slice(0, digestLength);
}

/** Answers the key that a reading's digest begins with. */
export function keyIn(digest: string): string {
  return digest.slice(0, digestLength);
}

/** Answers the wording in it; undefined where it counts where it stands. */
export function wordingIn(digest: string): string | undefined {
  const wording = digest.slice(digestLength, 2 * digestLength);
  return wording === loose ? undefined : wording;
}

/** Answers key and wording in one, on the same terms. */
export function wordsIn(digest: string): string | undefined {
  return wordingIn(digest) && digest.slice(0, 2 * digestLength);
}

/** What came or went. */
export type Stirred = {
  /** Of the readings: their wordings, by key. */
  readonly wordings: ReadonlyMap<string, ReadonlySet<string | undefined>>;
  /** Of the pages that did, or that others are read on. */
  readonly urls: ReadonlySet<string>;
};

/** Answers what came or went. */
export function stirredIn(before: PageDigests, now: PageDigests): Stirred {
  const keys = new Map<string, Set<string | undefined>>();
  const urls = new Set<string>();
  const note = (url: string) => {
    const [former, current] = [before[url], now[url]];
    if (former === current) return;
    urls.add(url);
    const changed = inOneOnly(former?.readings ?? [], current?.readings ?? []);
    for (const digest of changed) {
      const wordings = keys.get(keyIn(digest)) ?? new Set();
      keys.set(keyIn(digest), wordings.add(wordingIn(digest)));
    }
  };
  for (const url of Object.keys(now)) note(url);
  for (const url of Object.keys(before)) if (now[url] === undefined) note(url);
  return { wordings: keys, urls };
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
