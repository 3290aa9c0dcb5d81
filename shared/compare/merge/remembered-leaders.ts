import type { Merged } from '../../domain/judgement.ts';
import type { Leader } from './led-group.ts';
import { keyOf } from './merge-readings.ts';
import { keyIn, type PageDigests, type VersionedPage } from './merged-pages.ts';

type Leaders = Merged['leaders'];

/** Answers the leaders of these keys, and those of all others. */
export function leadersIn(
  leaders: Leaders,
  keys: ReadonlySet<string>,
): [Leaders, Leaders] {
  const [these, others]: [Leaders, Leaders] = [{}, {}];
  for (const [key, leader] of Object.entries(leaders)) {
    (keys.has(key) ? these : others)[key] = leader;
  }
  return [these, others];
}

/** Answers the readings that led their keys and stand as they stood, by key. */
export function recalledLeaders(
  leaders: Leaders,
  pages: readonly VersionedPage[],
  digests: PageDigests,
): ReadonlyMap<string, Leader> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const standing = Object.entries(leaders).flatMap(
    ([key, { url, of }]): [string, Leader][] => {
      const at = digests[url]?.readings.indexOf(key + of) ?? -1;
      const reading = byUrl.get(url)?.readings[at];
      return reading ? [[keyOf(reading), { url, reading }]] : [];
    },
  );
  return new Map(standing);
}

/** Answers what is to be remembered of leaders, by digest of their key. */
export function rememberedLeaders(
  leaders: ReadonlyMap<string, Leader>,
  pages: readonly VersionedPage[],
  digests: PageDigests,
): Leaders {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const remembered: Leaders = {};
  for (const { url, reading } of leaders.values()) {
    // A reading that was parted into steps is none of its page.
    const at = byUrl.get(url)?.readings.indexOf(reading) ?? -1;
    const digest = digests[url]?.readings[at];
    if (digest === undefined) continue;
    const key = keyIn(digest);
    remembered[key] = { url, of: digest.slice(key.length) };
  }
  return remembered;
}
