import { setTimeout as sleep } from 'node:timers/promises';
import { createHandler as createAlert } from '../../functions/alert/handler.ts';
import { createHandler as createCompare } from '../../functions/compare/handler.ts';
import { createHandler as createFetchBatch } from '../../functions/fetch-batch/handler.ts';
import { createHandler as createPlanRun } from '../../functions/plan-run/handler.ts';
import { createHandler as createPlanWave } from '../../functions/plan-wave/handler.ts';
import { createHandler as createReport } from '../../functions/report/handler.ts';
import { productVersions } from '../../shared/adapters/source-version.ts';
import type { Fetcher } from '../../shared/crawl/fetcher.ts';
import { createPoliteness } from '../../shared/crawl/politeness.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import type { Log } from '../../shared/domain/log.ts';
import type { SiteStore } from '../../shared/domain/site.ts';
import type { Team } from '../../shared/domain/team.ts';
import { readPage } from '../../shared/extract/read-page.ts';
import type { DataFolder } from './data-folder.ts';

/** What a night on this machine needs beside its data folder. */
export type NightDeps = {
  readonly sites: SiteStore;
  readonly audiences: readonly Audience[];
  /** Whom briefing tasks are planned for. */
  readonly teams: readonly Team[];
  readonly fetch: Fetcher;
  readonly now: () => Date;
  readonly log: Log;
};

/** The handlers that Lambda calls on AWS, by the name of their state. */
export function localHandlers(
  data: Pick<
    DataFolder,
    | 'runs'
    | 'frontier'
    | 'pages'
    | 'promises'
    | 'knowledge'
    | 'register'
    | 'measurements'
    | 'gaps'
    | 'decisions'
    | 'judgements'
    | 'tasks'
    | 'snapshots'
    | 'reports'
    | 'outbox'
  >,
  night: NightDeps,
) {
  const politeness = createPoliteness({ now: Date.now, sleep });
  const deps = {
    ...data,
    ...night,
    ...productVersions(),
    politeness,
    readPage,
  };
  return {
    'plan-run': createPlanRun(deps),
    'fetch-batch': createFetchBatch(deps),
    'plan-wave': createPlanWave(deps),
    compare: createCompare(deps),
    report: createReport(deps),
    alert: createAlert(deps),
  };
}

export type LocalHandlers = ReturnType<typeof localHandlers>;
