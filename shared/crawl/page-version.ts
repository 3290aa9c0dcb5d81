import type { StoredPage } from '../domain/page.ts';
import type { ExtractedPage } from '../domain/page-reader.ts';
import type { Run } from '../domain/run.ts';
import type { FetchOutcome } from './fetcher.ts';

export type Received = Extract<FetchOutcome, { kind: 'received' }>;

/**
 * Whether the version stored can stand for tonight's. Not the one that this
 * very run stored before it was interrupted: its links may have been lost.
 */
export function isHeld(
  stored: StoredPage,
  run: Run,
  readerVersion: string,
): boolean {
  return stored.changedRun !== run.id && stored.readerVersion === readerVersion;
}

type ReceivedPage = {
  readonly url: string;
  readonly run: Run;
  readonly received: Received;
  readonly contentHash: string;
  readonly readerVersion: string;
  /** The version stored so far. */
  readonly stored: StoredPage | undefined;
};

/** The page as this run stores it: the same however often it does. */
export function pageVersion(
  page: ExtractedPage,
  version: ReceivedPage,
): StoredPage {
  const { links: _links, ...kept } = page;
  const { run, received, stored, url, contentHash, readerVersion } = version;
  return {
    ...kept,
    siteId: run.siteId,
    url,
    etag: received.etag,
    lastModified: received.lastModified,
    contentHash,
    readerVersion,
    firstSeen: stored?.firstSeen ?? run.startedAt,
    changedAt: run.startedAt,
    changedRun: run.id,
  };
}
