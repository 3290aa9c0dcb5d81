import { setTimeout as sleep } from 'node:timers/promises';
import { lockFolder } from '../../infra/local/folder-lock.ts';
import {
  type FolderCrawlStore,
  openFolderCrawlStore,
} from '../../shared/adapters/folder-crawl-store.ts';
import {
  createHttpFetcher,
  type HttpFetcher,
} from '../../shared/adapters/http-fetcher.ts';
import { productVersions } from '../../shared/adapters/source-version.ts';
import { crawlSite } from '../../shared/crawl/crawl-site.ts';
import { createPoliteness } from '../../shared/crawl/politeness.ts';
import { userAgentOf } from '../../shared/crawl/user-agent.ts';
import type { FrontierEntry } from '../../shared/domain/frontier.ts';
import { hidesPages } from '../../shared/domain/hides-pages.ts';
import type { StoredPage } from '../../shared/domain/page.ts';
import type { PageReader } from '../../shared/domain/page-reader.ts';
import type { Run } from '../../shared/domain/run.ts';
import { dateIn, runOfNight } from '../../shared/domain/run-of-night.ts';
import type { Site } from '../../shared/domain/site.ts';
import { readPage } from '../../shared/extract/read-page.ts';

export type CrawlIntoFolder = {
  readonly site: Site;
  readonly folder: string;
  readonly startedAt: Date;
  /** ISO date; by default the date of `startedAt` where the site is. */
  readonly asOf?: string | undefined;
  readonly onProgress?: (progress: CrawlProgress) => void;
  /** Sees each page that is read, as it was received. */
  readonly onPage?: (...given: Parameters<PageReader>) => void;
};

export type CrawlProgress = {
  readonly answered: number;
  readonly planned: number;
};

export type CrawledSite = {
  readonly runId: string;
  readonly state: Run['state'];
  readonly entries: readonly FrontierEntry[];
  /** Statements found in the pages that were read anew. */
  readonly statements: number;
  /** The pages that this run read or found unchanged. */
  pages(): AsyncIterable<StoredPage>;
  /** Lets the folder go. */
  close(): Promise<void>;
};

/**
 * Fetches, reads and keeps a site in a folder; nothing is compared. The same
 * folder again is the next night; a crawl that was cut off is taken up.
 */
export async function crawlIntoFolder(
  wanted: CrawlIntoFolder,
): Promise<CrawledSite> {
  const lock = await lockFolder(wanted.folder, '--out');
  const store = openFolderCrawlStore(wanted.folder);
  const fetcher = createHttpFetcher({
    userAgent: userAgentOf(undefined),
    connections: wanted.site.concurrency,
  });
  const close = async () => {
    store.close();
    await fetcher.close();
    await lock.release();
  };
  try {
    return { ...(await crawl(wanted, store, fetcher)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function crawl(
  { site, startedAt, asOf, onProgress, onPage }: CrawlIntoFolder,
  store: FolderCrawlStore,
  fetcher: HttpFetcher,
): Promise<Omit<CrawledSite, 'close'>> {
  const night = {
    siteId: site.id,
    asOf: asOf ?? dateIn(site.timeZone, startedAt),
  };
  const counts = { answered: 0, planned: 0, statements: 0 };
  const deps = {
    ...store,
    politeness: createPoliteness({ now: Date.now, sleep }),
    readerVersion: productVersions().readerVersion,
    fetch: async (request: Parameters<HttpFetcher['fetch']>[0]) => {
      const outcome = await fetcher.fetch(request);
      counts.answered += 1;
      onProgress?.(counts);
      return outcome;
    },
    readPage: (...given: Parameters<PageReader>) => {
      onPage?.(...given);
      const page = readPage(...given);
      counts.statements += page.readings.length;
      return page;
    },
  };
  const runId = runOfNight(night, await store.runs.list(site.id));
  await crawlSite(
    { site, ...night, startedAt: startedAt.toISOString(), runId },
    deps,
    ({ urls }) => {
      counts.planned += urls;
    },
  );
  const entries = await Array.fromAsync(store.frontier.list(runId));
  const state = entries.some(({ issue }) => issue && hidesPages(issue))
    ? 'incomplete'
    : 'complete';
  await store.runs.finish(runId, state);
  const { statements } = counts;
  return {
    runId,
    state,
    entries,
    statements,
    pages: () => pagesOf(site, entries, store),
  };
}

async function* pagesOf(
  site: Site,
  entries: readonly FrontierEntry[],
  { pages }: FolderCrawlStore,
): AsyncIterable<StoredPage> {
  for (const { url, result } of entries) {
    if (result === undefined || result.status === 'failed') continue;
    const page = await pages.find(site.id, url);
    if (page) yield page;
  }
}
