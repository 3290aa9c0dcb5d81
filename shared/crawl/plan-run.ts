import type { FrontierEntry, FrontierStore } from '../domain/frontier.ts';
import type { PageStore } from '../domain/page.ts';
import type { RunIssue, RunStore } from '../domain/run.ts';
import type { Site } from '../domain/site.ts';
import type { SnapshotStore } from '../domain/snapshot.ts';
import {
  type AskOriginDeps,
  askOrigin,
  type OriginAnswer,
} from './ask-origin.ts';
import { canonicalUrl } from './canonical-url.ts';
import { failedEntry, plannedEntry } from './frontier-entry.ts';
import { tellIssue } from './issues/say-issue.ts';
import { knownUrls } from './known-urls.ts';
import { readSitemaps } from './read-sitemaps.ts';
import { originRobots } from './recall-robots.ts';
import { createScope, type Scope } from './scope.ts';
import { storeWave } from './store-wave.ts';
import { forbiddenBatch, waveEntries } from './wave-entries.ts';
import type { WavePlan } from './wave-plan.ts';

export type PlanRunDeps = AskOriginDeps & {
  readonly runs: Pick<RunStore, 'start' | 'list'>;
  readonly frontier: FrontierStore;
  readonly pages: Pick<PageStore, 'list'>;
  readonly snapshots: Pick<SnapshotStore, 'put'>;
};

export type PlanRunInput = {
  readonly site: Site;
  readonly asOf: string;
  readonly startedAt: string;
  /** `<site>_<asOf>` unless a night is to be run more than once. */
  readonly runId?: string;
};

/**
 * Creates the run, or finds it, and answers its first wave: start URLs,
 * sitemaps, pages known from before, and what could not be read last time.
 */
export async function planRun(
  { site, asOf, startedAt, runId }: PlanRunInput,
  deps: PlanRunDeps,
): Promise<WavePlan> {
  const run = await deps.runs.start({
    id: runId ?? `${site.id}_${asOf}`,
    siteId: site.id,
    asOf,
    startedAt,
    state: 'running',
  });
  const before = await Array.fromAsync(deps.frontier.list(run.id));
  const scope = createScope(site);
  const answers = await askOrigins({ site, scope }, deps);
  const sitemaps = await readSitemaps(
    { site, scope, ...sitemapsOf(answers, scope) },
    deps,
  );
  const starts = new Set(site.startUrls.flatMap((url) => startAt(url, scope)));
  const closed = closedOrigins(starts, answers);
  const planned = waveEntries({
    wave: 0,
    urls: [...starts, ...sitemaps.urls, ...(await knownUrls(run, scope, deps))],
    known: new Map(closed.map((entry) => [entry.url, entry])),
    first: starts,
    maxPages: site.maxPages,
    robots: new Map(
      answers.map(({ reference, text }) => [
        reference.origin,
        originRobots(reference, text),
      ]),
    ),
  });
  const issues = sitemaps.issues.map(issueEntry);
  return storeWave(
    {
      siteId: site.id,
      runId: run.id,
      wave: 0,
      delayMs: Math.max(site.delayMs, ...answers.map((a) => a.crawlDelayMs)),
      robots: answers.map(({ reference }) => reference),
    },
    { ...planned, entries: [...closed, ...issues, ...planned.entries] },
    before.filter((entry) => entry.wave === 0),
    deps,
  );
}

function askOrigins(
  context: { readonly site: Site; readonly scope: Scope },
  deps: PlanRunDeps,
): Promise<OriginAnswer[]> {
  const { origins, neighbours } = context.scope;
  return Promise.all(
    [...origins, ...neighbours].map((origin) =>
      askOrigin(origin, context, deps),
    ),
  );
}

function sitemapsOf(answers: readonly OriginAnswer[], scope: Scope) {
  const ours = new Set(scope.origins);
  const open = answers.filter(({ issue }) => !issue);
  return {
    named: open.flatMap(({ sitemaps }) => sitemaps),
    guessed: open
      .filter(({ sitemaps }) => sitemaps.length === 0)
      .map(({ reference }) => reference.origin)
      .filter((origin) => ours.has(origin))
      .map((origin) => `${origin}/sitemap.xml`),
  };
}

/** A start URL is in scope whatever the patterns say. */
function startAt(url: string, scope: Scope): string[] {
  const verdict = scope.judge(url);
  if (verdict.kind === 'in') return [verdict.url];
  const spelled = canonicalUrl(url);
  return spelled === undefined ? [] : [spelled];
}

/** The start URLs of origins that must not be asked, with the reason. */
function closedOrigins(
  starts: ReadonlySet<string>,
  answers: readonly OriginAnswer[],
): FrontierEntry[] {
  const issues = new Map(
    answers.map(({ reference, issue }) => [reference.origin, issue] as const),
  );
  return [...starts].flatMap((url) => {
    const { origin } = new URL(url);
    const issue = issues.get(origin);
    if (!issue) return [];
    const batch = forbiddenBatch(origin, { kind: 'closed' });
    const told = tellIssue('nothing-read', { origin });
    const detail = `${told.detail} ${issue.detail}`;
    const reasons = [...told.reasons, ...(issue.reasons ?? [])];
    const entry = plannedEntry(url, 0, batch);
    return [failedEntry(entry, { ...issue, url, detail, reasons })];
  });
}

/** Trouble with a file about the site, which is no page itself. */
function issueEntry(issue: RunIssue): FrontierEntry {
  return {
    ...plannedEntry(issue.url, 0, 'issues'),
    issue,
    setAside: { kind: 'not-a-page', why: 'sitemap' },
  };
}
