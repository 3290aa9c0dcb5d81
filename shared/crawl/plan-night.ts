import { findSite } from '../domain/find-site.ts';
import { dateIn, runOfNight } from '../domain/run-of-night.ts';
import type { SiteStore } from '../domain/site.ts';
import { type PlanRunDeps, planRun } from './plan-run.ts';
import type { WavePlan } from './wave-plan.ts';

export type NightRequest = {
  readonly siteId: string;
  /** ISO date; by default the date of `scheduledAt` where the site is. */
  readonly asOf?: string | undefined;
  /** When the schedule meant it to start; by default now. */
  readonly scheduledAt?: string | undefined;
};

export type PlanNightDeps = PlanRunDeps & {
  readonly sites: SiteStore;
  readonly now: () => Date;
};

/** Begins the run of a night, or takes up the one that has not ended. */
export async function planNight(
  { siteId, asOf, scheduledAt }: NightRequest,
  { sites, now, ...deps }: PlanNightDeps,
): Promise<WavePlan> {
  const site = await findSite(siteId, sites);
  const startedAt = now();
  const meant = scheduledAt === undefined ? startedAt : new Date(scheduledAt);
  const night = { siteId, asOf: asOf ?? dateIn(site.timeZone, meant) };
  const runId = runOfNight(night, await deps.runs.list(siteId));
  return planRun(
    { site, asOf: night.asOf, startedAt: startedAt.toISOString(), runId },
    deps,
  );
}
