import {
  type FetchBatchDeps as FetchDeps,
  fetchBatch,
} from '../../shared/crawl/fetch-batch.ts';
import {
  type FetchBatchResult,
  PlannedBatch,
} from '../../shared/crawl/wave-plan.ts';
import { findSite } from '../../shared/domain/find-site.ts';
import type { Log } from '../../shared/domain/log.ts';
import type { SiteStore } from '../../shared/domain/site.ts';

export type FetchBatchDeps = FetchDeps & {
  readonly log: Log;
  readonly sites: SiteStore;
};

export function createHandler({ log, sites, ...deps }: FetchBatchDeps) {
  return async (event: unknown): Promise<FetchBatchResult> => {
    const batch = PlannedBatch.parse(event);
    const site = await findSite(batch.siteId, sites);
    const result = await fetchBatch({ ...batch, site }, deps);
    log.info('batch fetched', { ...result });
    return result;
  };
}
