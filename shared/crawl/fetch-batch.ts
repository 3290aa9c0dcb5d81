import type {
  FrontierStore,
  PageReader,
  PageStore,
  RunStore,
  SnapshotStore,
} from '../domain/ports.ts';
import type { Site } from '../domain/site.ts';
import type { Fetcher } from './fetcher.ts';
import type { Politeness } from './politeness.ts';
import type { FetchBatchResult, PlannedBatch } from './wave-plan.ts';

export type FetchBatchDeps = {
  readonly runs: Pick<RunStore, 'find'>;
  readonly frontier: FrontierStore;
  readonly pages: PageStore;
  readonly snapshots: SnapshotStore;
  readonly fetch: Fetcher;
  readonly politeness: Politeness;
  readonly readPage: PageReader;
  /** A page read by another version is read again. */
  readonly readerVersion: string;
};

export type FetchBatchInput = PlannedBatch & { readonly site: Site };

/** Fetches, reads and stores what is not settled yet of one batch. */
export async function fetchBatch(
  _input: FetchBatchInput,
  _deps: FetchBatchDeps,
): Promise<FetchBatchResult> {
  throw new Error('being built');
}
