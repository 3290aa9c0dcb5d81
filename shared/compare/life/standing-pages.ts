import type { FrontierEntry } from '../../domain/frontier.ts';
import type { PageStore, StoredPage } from '../../domain/page.ts';
import { digestOf } from '../digests.ts';
import { hasLeft } from './is-complete.ts';

/** What comparing takes from a page. */
export type ComparedPage = Pick<
  StoredPage,
  'url' | 'lang' | 'alternates' | 'readings' | 'facts'
> & {
  /** Tells what was read on it from what another run read. */
  readonly version: string;
};

/** Answers the pages a site has. Pages that were not read tonight keep what was last read on them. */
export async function standingPages(
  siteId: string,
  entries: readonly FrontierEntry[],
  deps: { readonly pages: Pick<PageStore, 'list'> },
): Promise<ComparedPage[]> {
  const left = new Set(entries.filter(hasLeft).map(({ url }) => url));
  const pages: ComparedPage[] = [];
  for await (const page of deps.pages.list(siteId)) {
    const { url, lang, alternates, readings, facts } = page;
    if (left.has(url)) continue;
    const version = versionOf(page);
    pages.push({ url, lang, alternates, readings, facts, version });
  }
  return pages;
}

/** A run reads the same bytes in one way, however often it does. */
function versionOf(page: StoredPage): string {
  const { contentHash, readerVersion, changedRun } = page;
  return digestOf([contentHash, readerVersion, changedRun]);
}
