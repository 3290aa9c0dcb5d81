import type { FrontierEntry } from '../domain/frontier.ts';
import type { PageStore, StoredPage } from '../domain/page.ts';
import type { PageReader } from '../domain/page-reader.ts';
import type { Run } from '../domain/run.ts';
import type { Site } from '../domain/site.ts';
import type { SnapshotStore } from '../domain/snapshot.ts';
import { canonicalOf } from './canonical-page.ts';
import { contentHashOf } from './content-hash.ts';
import type { FetchPolitelyDeps } from './fetch-politely.ts';
import { fetchSiteUrl } from './fetch-site-url.ts';
import { failedEntry } from './frontier-entry.ts';
import { issueOf } from './issue-of.ts';
import {
  leadingTo,
  type SettledUrl,
  withoutPage,
  withStatus,
} from './outcome-of-url.ts';
import { isHeld, pageVersion, type Received } from './page-version.ts';
import { readPageBytes } from './read-page-bytes.ts';
import type { Scope } from './scope.ts';

export type SettleUrlDeps = FetchPolitelyDeps & {
  readonly pages: Pick<PageStore, 'find' | 'save'>;
  readonly snapshots: Pick<SnapshotStore, 'put'>;
  readonly readPage: PageReader;
  readonly readerVersion: string;
};

export type SettleContext = {
  readonly site: Site;
  readonly scope: Scope;
  readonly run: Run;
  readonly delayMs: number;
};

/**
 * Fetches, reads and stores one URL of a run; answers how to settle it. Done
 * again after a crash it stores the same and answers the same.
 */
export async function settleUrl(
  entry: FrontierEntry,
  context: SettleContext,
  deps: SettleUrlDeps,
): Promise<SettledUrl> {
  const stored = await deps.pages.find(context.site.id, entry.url);
  const held =
    stored && isHeld(stored, context.run, deps.readerVersion)
      ? stored
      : undefined;
  const outcome = await fetchSiteUrl(
    { ...context, url: entry.url, held },
    deps,
  );
  switch (outcome.kind) {
    case 'received':
      return settleReceived(entry, outcome, { ...context, stored, held }, deps);
    case 'leads-to':
      return leadingTo(entry, outcome.url, []);
    case 'not-modified':
      return { entry: withStatus(entry, 'unchanged', held ?? {}), links: [] };
    case 'not-a-page':
      return { entry: withoutPage(entry, outcome.contentType), links: [] };
    default:
      return {
        entry: failedEntry(entry, issueOf(entry.url, outcome)),
        links: [],
      };
  }
}

type Versions = SettleContext & {
  readonly stored: StoredPage | undefined;
  readonly held: StoredPage | undefined;
};

async function settleReceived(
  entry: FrontierEntry,
  received: Received,
  context: Versions,
  deps: SettleUrlDeps,
): Promise<SettledUrl> {
  const { url } = entry;
  const contentHash = contentHashOf(received.bytes);
  if (context.held?.contentHash === contentHash) {
    await keepValidators(context.held, received, deps);
    return {
      entry: withStatus(entry, 'unchanged', context.held),
      links: [],
    };
  }
  const read = readPageBytes(
    { url, bytes: received.bytes, contentType: received.contentType },
    { site: context.site, asOf: context.run.asOf, readPage: deps.readPage },
  );
  if (read.kind === 'issue') {
    return { entry: failedEntry(entry, read.issue), links: [] };
  }
  if (read.kind === 'not-a-page') {
    return { entry: withoutPage(entry, read.why), links: [] };
  }
  const canonical = canonicalOf(read.page, url, context.scope);
  if (canonical) return leadingTo(entry, canonical, read.page.links);
  await deps.snapshots.put(contentHash, received.bytes);
  await deps.pages.save(
    pageVersion(read.page, {
      url,
      run: context.run,
      received,
      contentHash,
      readerVersion: deps.readerVersion,
      stored: context.stored,
    }),
  );
  return {
    entry: withStatus(entry, 'read', read.page),
    links: read.page.links,
  };
}

/** A server that is set up anew renames its versions: else every night after would download them all. */
async function keepValidators(
  held: StoredPage,
  { etag, lastModified }: Received,
  { pages }: SettleUrlDeps,
): Promise<void> {
  if (held.etag !== etag || held.lastModified !== lastModified) {
    await pages.save({ ...held, etag, lastModified });
  }
}
