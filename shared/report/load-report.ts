import type { KnowledgeStore } from '../domain/article.ts';
import { findSite } from '../domain/find-site.ts';
import type { FrontierStore } from '../domain/frontier.ts';
import type { Gap, GapStore } from '../domain/gap.ts';
import type { JudgementStore } from '../domain/judgement.ts';
import type { MeasurementStore } from '../domain/measurement.ts';
import type { PromiseStore } from '../domain/promise.ts';
import type { Exposure, Report } from '../domain/report.ts';
import type { PageResult, Run, RunIssue, RunStore } from '../domain/run.ts';
import type { Site, SiteStore } from '../domain/site.ts';
import type { Team } from '../domain/team.ts';
import { buildReport } from './build-report.ts';
import { exposureOf } from './exposure-of.ts';
import { toldBy } from './told-by.ts';

export type LoadReportDeps = {
  readonly sites: SiteStore;
  readonly runs: Pick<RunStore, 'find'>;
  readonly frontier: Pick<FrontierStore, 'list'>;
  readonly promises: Pick<PromiseStore, 'list'>;
  readonly gaps: Pick<GapStore, 'list' | 'history'>;
  readonly knowledge: Pick<KnowledgeStore, 'articles' | 'briefings'>;
  readonly judgements: Pick<JudgementStore, 'load'>;
  readonly measurements: Pick<MeasurementStore, 'list'>;
  /** Whose opening hours count. */
  readonly teams: readonly Team[];
};

export type ComparedRun = {
  readonly siteId: string;
  readonly runId: string;
  /** Whether every page could be read. */
  readonly complete: boolean;
};

/** Answers the report of a run from what is stored. */
export async function loadReport(
  { siteId, runId, complete }: ComparedRun,
  deps: LoadReportDeps,
): Promise<Report> {
  const { runs, frontier, promises, gaps, knowledge } = deps;
  const site = await findSite(siteId, deps.sites);
  const run = await runs.find(runId);
  if (!run) {
    throw new Error(`there is no run ${runId} to report on`);
  }
  const [shownPromises, shownGaps, articles, briefings, judgements] =
    await Promise.all([
      promises.list(siteId),
      gaps.list(siteId),
      knowledge.articles(),
      knowledge.briefings(),
      deps.judgements.load(siteId),
    ]);
  const standing = shownGaps.filter(({ state }) => state !== 'resolved');
  return buildReport({
    asOf: run.asOf,
    site: { id: site.id, name: nameOf(site), timeZone: site.timeZone },
    teams: deps.teams,
    complete,
    promises: shownPromises,
    gaps: standing,
    told: [
      ...(judgements ? toldBy(judgements, articles) : []),
      ...shownGaps.flatMap(coveredByDecision),
    ],
    articles,
    briefings,
    measurements: await deps.measurements.list(),
    exposures: await exposuresOf(
      standing,
      { ...run, timeZone: site.timeZone },
      deps,
    ),
    ...(await whatWasSeen(runId, frontier)),
  });
}

/** Where a person said which article covers a promise, that one is named. */
function coveredByDecision({ state, promise, decision }: Gap) {
  return state === 'resolved' && promise && decision?.kind === 'covers'
    ? [{ promise, article: decision.article, quote: null }]
    : [];
}

async function exposuresOf(
  shown: readonly Gap[],
  { siteId, startedAt, timeZone }: Run & Pick<Site, 'timeZone'>,
  { gaps, teams }: Pick<LoadReportDeps, 'gaps' | 'teams'>,
): Promise<Map<string, Exposure>> {
  const exposures = new Map<string, Exposure>();
  for (const gap of shown) {
    const events = await gaps.history(siteId, gap.id);
    const exposure = exposureOf(gap, {
      events,
      until: startedAt,
      teams,
      timeZone,
    });
    if (exposure) exposures.set(gap.id, exposure);
  }
  return exposures;
}

function nameOf({ id, name, startUrls }: Site): string {
  const [address] = startUrls;
  return name ?? (address === undefined ? id : new URL(address).host);
}

async function whatWasSeen(
  runId: string,
  frontier: Pick<FrontierStore, 'list'>,
) {
  const pages: PageResult[] = [];
  const issues: RunIssue[] = [];
  for await (const { result, issue } of frontier.list(runId)) {
    if (result) pages.push(result);
    if (issue) issues.push(issue);
  }
  return { pages, issues };
}
