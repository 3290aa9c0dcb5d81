import { findSite } from '../domain/find-site.ts';
import type {
  FrontierStore,
  GapStore,
  KnowledgeStore,
  PromiseStore,
  RunStore,
  SiteStore,
} from '../domain/ports.ts';
import type { Report } from '../domain/report.ts';
import type { PageResult, RunIssue } from '../domain/run.ts';
import type { Site } from '../domain/site.ts';
import { buildReport } from './build-report.ts';

export type LoadReportDeps = {
  readonly sites: SiteStore;
  readonly runs: Pick<RunStore, 'find'>;
  readonly frontier: Pick<FrontierStore, 'list'>;
  readonly promises: Pick<PromiseStore, 'list'>;
  readonly gaps: Pick<GapStore, 'list'>;
  readonly knowledge: Pick<KnowledgeStore, 'articles' | 'briefings'>;
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
  { sites, runs, frontier, promises, gaps, knowledge }: LoadReportDeps,
): Promise<Report> {
  const site = await findSite(siteId, sites);
  const run = await runs.find(runId);
  if (!run) {
    throw new Error(`there is no run ${runId} to report on`);
  }
  const [shownPromises, shownGaps, articles, briefings] = await Promise.all([
    promises.list(siteId),
    gaps.list(siteId),
    knowledge.articles(),
    knowledge.briefings(),
  ]);
  return buildReport({
    asOf: run.asOf,
    site: { id: site.id, name: nameOf(site) },
    complete,
    promises: shownPromises,
    gaps: shownGaps.filter(({ state }) => state !== 'resolved'),
    articles,
    briefings,
    ...(await whatWasSeen(runId, frontier)),
  });
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
