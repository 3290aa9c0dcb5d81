import { forEachOf } from '../platform/for-each-of.ts';
import { type FetchBatchDeps, fetchBatch } from './fetch-batch.ts';
import { type PlanRunDeps, type PlanRunInput, planRun } from './plan-run.ts';
import { type PlanWaveDeps, planWave } from './plan-wave.ts';
import type { WavePlan } from './wave-plan.ts';

export type CrawlSiteDeps = PlanRunDeps & FetchBatchDeps & PlanWaveDeps;

const batchesAtOnce = 4;

/**
 * Runs all the steps of a crawl in this process; answers the run's id. The
 * state of the run is for the caller to judge and to keep.
 */
export async function crawlSite(
  input: PlanRunInput,
  deps: CrawlSiteDeps,
  onWave: (wave: { readonly urls: number }) => void = () => undefined,
): Promise<string> {
  const { site } = input;
  let plan = await planRun(input, deps);
  while (plan.more) {
    onWave({ urls: await urlsIn(plan, deps) });
    // Politeness is kept over batches: more of them only fill the gaps.
    await forEachOf(plan.batches, batchesAtOnce, async (batch) => {
      await fetchBatch({ ...batch, site }, deps);
    });
    plan = await planWave({ ...plan, site }, deps);
  }
  return plan.runId;
}

async function urlsIn(
  { runId, batches }: WavePlan,
  { frontier }: CrawlSiteDeps,
): Promise<number> {
  let urls = 0;
  for (const { batch } of batches) {
    urls += (await frontier.batch(runId, batch)).length;
  }
  return urls;
}
