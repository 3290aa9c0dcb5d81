import {
  type PlanWaveDeps as PlanDeps,
  planWave,
} from '../../shared/crawl/plan-wave.ts';
import { type RunPlan, runPlanOf } from '../../shared/crawl/run-plan.ts';
import { PlanWaveRequest } from '../../shared/crawl/wave-plan.ts';
import { findSite } from '../../shared/domain/find-site.ts';
import type { Log } from '../../shared/domain/log.ts';
import type { SiteStore } from '../../shared/domain/site.ts';

export type PlanWaveDeps = PlanDeps & {
  readonly log: Log;
  readonly sites: SiteStore;
};

export function createHandler({ log, sites, ...deps }: PlanWaveDeps) {
  return async (event: unknown): Promise<RunPlan> => {
    const request = PlanWaveRequest.parse(event);
    const site = await findSite(request.siteId, sites);
    const plan = runPlanOf(await planWave({ ...request, site }, deps));
    const { siteId, runId, wave, batches } = plan;
    log.info('wave planned', { siteId, runId, wave, batches: batches.length });
    return plan;
  };
}
