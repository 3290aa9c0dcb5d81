import type { Reading } from '../../domain/reading.ts';
import {
  keyIn,
  type PageDigests,
  type Stirred,
  type VersionedPage,
  wordingIn,
  wordsIn,
} from './merged-pages.ts';
import { byFullness, type Sited } from './promise-of.ts';
import type { PageReadings } from './sighting.ts';

/** What is read in one wording, of one key, wherever it stands. */
export type WordedReadings = {
  readonly key: string;
  /** Undefined where it counts on which page it stands. */
  readonly wording: string | undefined;
  /** The first that stood there before, just so. */
  readonly stayed: Sited | undefined;
  /** The fullest of all that is granted, and one that is firm, if one is. */
  readonly telling: readonly Sited[];
  /** What is granted on pages that changed. */
  readonly came: readonly Sited[];
};

/**
 * Answers the readings whose key was stirred, wording by wording: many stand
 * on most pages of a site, and few pages change.
 */
export function wordedReadings(
  stirred: Stirred,
  pages: readonly VersionedPage[],
  before: PageDigests,
  now: PageDigests,
): readonly WordedReadings[] {
  const worded = new Map<string, Gathered>();
  for (const page of pages) {
    const isChanged = stirred.urls.has(page.url);
    const stood = new Set(isChanged ? before[page.url]?.readings : []);
    for (const [reading, digest] of stirredOn(page, now, stirred.wordings)) {
      const stayed = !isChanged || stood.has(digest);
      const gathered = gatheredIn(worded, digest);
      gather({ url: page.url, reading }, gathered, { isChanged, stayed });
    }
  }
  return [...worded.values()].map(({ fullest, firm, ...rest }) => ({
    ...rest,
    telling: [fullest, firm].filter((one) => one !== undefined),
  }));
}

/** Answers pages with those of their readings alone that have some keys. */
export function pagesWith(
  keys: ReadonlySet<string>,
  pages: readonly VersionedPage[],
  now: PageDigests,
): PageReadings[] {
  return pages.flatMap((page) => {
    const found = [...stirredOn(page, now, keys)];
    if (found.length === 0) return [];
    const readings = found.map(([reading]) => reading);
    const wordings = found.map(([, digest]) => wordsIn(digest));
    return [{ ...page, readings, wordings }];
  });
}

type Gathered = Pick<WordedReadings, 'key' | 'wording'> & {
  stayed: Sited | undefined;
  fullest: Sited | undefined;
  firm: Sited | undefined;
  readonly came: Sited[];
};

function gatheredIn(worded: Map<string, Gathered>, digest: string): Gathered {
  const key = keyIn(digest);
  const wording = wordingIn(digest);
  const words = `${key}${wording}`;
  const known = worded.get(words);
  if (known) return known;
  const [stayed, fullest, firm] = [undefined, undefined, undefined];
  const fresh = { key, wording, stayed, fullest, firm, came: [] };
  worded.set(words, fresh);
  return fresh;
}

function gather(
  sited: Sited,
  gathered: Gathered,
  { isChanged, stayed }: Record<'isChanged' | 'stayed', boolean>,
): void {
  if (stayed) gathered.stayed ??= sited;
  if (sited.reading.stance === 'refused') return;
  const { fullest } = gathered;
  if (!fullest || byFullness(sited, fullest) < 0) gathered.fullest = sited;
  if (sited.reading.strength === 'firm') gathered.firm ??= sited;
  if (isChanged) gathered.came.push(sited);
}

/** The readings of a page that have one of some keys, with their digests. */
function* stirredOn(
  page: VersionedPage,
  now: PageDigests,
  keys: { readonly has: (key: string) => boolean },
): Iterable<readonly [Reading, string]> {
  const digests = now[page.url]?.readings ?? [];
  for (const [at, digest] of digests.entries()) {
    const reading = keys.has(keyIn(digest)) ? page.readings[at] : undefined;
    if (reading !== undefined) yield [reading, digest];
  }
}
