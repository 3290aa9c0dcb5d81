import type { Reading } from '../../domain/reading.ts';
import { placeOf } from '../place-of.ts';
import type { StirredReading } from './concerned-wordings.ts';
import {
  keyIn,
  type PageDigests,
  type Stirred,
  type VersionedPage,
  wordingIn,
  wordsIn,
} from './merged-pages.ts';
import type { PageReadings } from './sighting.ts';

/** One on a page. */
export type FoundReading = StirredReading & {
  readonly page: VersionedPage;
  readonly reading: Reading;
  readonly words: string | undefined;
};

/** Answers the readings whose key was stirred. */
export function readingsOf(
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
      const words = wordsIn(digest);
      found.push({ key, wording, words, stayed, place, page, reading });
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

/** Answers the pages on which some readings stand, with these alone. */
export function pagesOf(found: readonly FoundReading[]): PageReadings[] {
  return [...Map.groupBy(found, ({ page }) => page)].map(([page, of]) => ({
    ...page,
    readings: of.map(({ reading }) => reading),
    wordings: of.map(({ words }) => words),
  }));
}
