import * as z from 'zod';
import {
  type PlanNightDeps,
  planNight,
} from '../../shared/crawl/plan-night.ts';
import { type RunPlan, runPlanOf } from '../../shared/crawl/run-plan.ts';
import type { Log } from '../../shared/domain/log.ts';

/** What the schedule, or a person, asks for. */
const PlanRunRequest = z.object({
  siteId: z.string(),
  asOf: z.iso.date().optional(),
  scheduledAt: z.iso.datetime().optional(),
});

export type PlanRunDeps = PlanNightDeps & { readonly log: Log };

export function createHandler({ log, ...deps }: PlanRunDeps) {
  return async (event: unknown): Promise<RunPlan> => {
    const plan = runPlanOf(await planNight(PlanRunRequest.parse(event), deps));
    const { siteId, runId, batches } = plan;
    log.info('run planned', { siteId, runId, batches: batches.length });
    return plan;
  };
}
