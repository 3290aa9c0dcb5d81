import { twinPages } from './join-twins.ts';
import {
  keyAt,
  type PageDigests,
  type PagesChange,
  type VersionedPage,
} from './merged-pages.ts';
import type { PageReadings } from './sighting.ts';

/** What was read on the pages of a site, and what came or went there. */
export type SiteReadings = {
  /** Pages on which readings came or went. */
  readonly touched: ReadonlySet<string>;
  /** Pages that translate another, or are translated by one. */
  readonly translated: ReadonlySet<string>;
  readonly digests: PageDigests;
  readonly pageAt: (url: string) => VersionedPage | undefined;
  /** Answers a page with its readings of a key alone. */
  readonly ofKey: (url: string, key: string) => PageReadings;
  /** Answers the touched pages with readings of a key, and these alone. */
  readonly touchedOf: (key: string) => readonly PageReadings[];
};

/** Prepares looking up what is read where, by key as `keyDigest` says. */
export function siteReadings(
  pages: readonly VersionedPage[],
  digests: PageDigests,
  { urls: touched }: Pick<PagesChange, 'urls'>,
): SiteReadings {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const twins = [...twinPages(pages)];
  const ofKey = (url: string, key: string): PageReadings => ({
    url,
    alternates: byUrl.get(url)?.alternates,
    readings: (byUrl.get(url)?.readings ?? []).filter(
      (_, at) => keyAt(url, at, digests) === key,
    ),
  });
  const touchedPages = new Map<string, Set<string>>();
  for (const url of touched) {
    for (const at of byUrl.get(url)?.readings.keys() ?? []) {
      const key = keyAt(url, at, digests);
      const urls = touchedPages.get(key) ?? new Set();
      touchedPages.set(key, urls.add(url));
    }
  }
  return {
    touched,
    translated: new Set(twins.flatMap(([url, others]) => [url, ...others])),
    digests,
    pageAt: (url) => byUrl.get(url),
    ofKey,
    touchedOf: (key) =>
      [...(touchedPages.get(key) ?? [])].map((url) => ofKey(url, key)),
  };
}
