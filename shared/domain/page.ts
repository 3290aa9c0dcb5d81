import type { ExtractedPage } from './page-reader.ts';

/** A page as it was last received, with what was read in it. */
export type StoredPage = Omit<ExtractedPage, 'links'> & {
  readonly siteId: string;
  readonly url: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** sha256 of the bytes as decoded; also the snapshot's key. */
  readonly contentHash: string;
  readonly readerVersion: string;
  /** ISO instants, both of a run's start, so that retries write the same. */
  readonly firstSeen: string;
  readonly changedAt: string;
  /** The run that wrote this version. */
  readonly changedRun: string;
};

/** Which bytes stood at a URL from a run on. */
export type PageVersion = Pick<
  StoredPage,
  'url' | 'contentHash' | 'changedAt' | 'changedRun'
>;

/** Pages by site and URL. `save` replaces; the same page twice is one. */
export type PageStore = {
  find(siteId: string, url: string): Promise<StoredPage | undefined>;
  save(page: StoredPage): Promise<void>;
  list(siteId: string): AsyncIterable<StoredPage>;
};

/** What stood at a URL, oldest first, since it was first saved. */
export type PageHistory = {
  versions(siteId: string, url: string): Promise<readonly PageVersion[]>;
};
