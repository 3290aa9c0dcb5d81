import type {
  FrontierEntry,
  PageStore,
  StoredPage,
} from '../../domain/ports.ts';
import { hasLeft } from './is-complete.ts';

/** What comparing takes from a page. */
export type ComparedPage = Pick<
  StoredPage,
  'url' | 'lang' | 'alternates' | 'readings' | 'facts'
>;

/** Answers the pages a site has. Pages that were not read tonight keep what was last read on them. */
export async function standingPages(
  siteId: string,
  entries: readonly FrontierEntry[],
  deps: { readonly pages: Pick<PageStore, 'list'> },
): Promise<ComparedPage[]> {
  const left = new Set(entries.filter(hasLeft).map(({ url }) => url));
  const pages: ComparedPage[] = [];
  for await (const {
    url,
    lang,
    alternates,
    readings,
    facts,
  } of deps.pages.list(siteId)) {
    if (!left.has(url)) pages.push({ url, lang, alternates, readings, facts });
  }
  return pages;
}
