import { findSite } from '../domain/find-site.ts';
import type { Gap } from '../domain/gap.ts';
import type { Judgements, KeptJudgements } from '../domain/judgement.ts';
import type {
  DecisionStore,
  FrontierStore,
  GapStore,
  JudgementStore,
  KnowledgeStore,
  PageStore,
  PromiseStore,
  RegisterStore,
  RunStore,
  SiteStore,
} from '../domain/ports.ts';
import type { PublicPromise } from '../domain/promise.ts';
import { applyDecisions } from './decisions/apply-decisions.ts';
import { keepNight } from './keep-night.ts';
import { gapSteps } from './life/gap-steps.ts';
import type { GapStep } from './life/gap-transition.ts';
import { isComplete } from './life/is-complete.ts';
import type { Night } from './life/night.ts';
import { type PromiseNight, promiseNight } from './life/promise-life.ts';
import { type ComparedPage, standingPages } from './life/standing-pages.ts';
import {
  keyDigest,
  type MergedBefore,
  mergeAgain,
} from './merge/merge-again.ts';
import { sameData } from './same-data.ts';
import { type JudgedAgain, judgeAgain } from './verdict/judge-again.ts';

export type CompareSiteDeps = {
  readonly sites: SiteStore;
  readonly runs: Pick<RunStore, 'find'>;
  readonly pages: Pick<PageStore, 'list'>;
  readonly frontier: Pick<FrontierStore, 'list'>;
  readonly promises: PromiseStore;
  readonly knowledge: Pick<KnowledgeStore, 'articles' | 'briefings'>;
  readonly gaps: Pick<GapStore, 'list' | 'save'>;
  readonly decisions: Pick<DecisionStore, 'list'>;
  readonly register: Pick<RegisterStore, 'record'>;
  readonly judgements: JudgementStore;
  /** Of what merges and judges: what another has done is done again. */
  readonly compareVersion: string;
};

/** What a run's comparison changed. */
export type SiteComparison = {
  /** False where a page could not be read: nothing was resolved then. */
  readonly complete: boolean;
  /** How many promises the site makes. */
  readonly promises: number;
  /** How many of them were compared with articles: what changed, or might. */
  readonly compared: number;
  readonly opened: readonly Gap[];
  readonly reopened: readonly Gap[];
  readonly changed: readonly Gap[];
  /** Dismissed or accepted by what a person decided. */
  readonly decided: readonly Gap[];
  readonly resolved: readonly Gap[];
  /** How many gaps stand as they stood. */
  readonly unchanged: number;
};

/** A run was to be compared that nobody has started. */
export class UnknownRunError extends Error {
  override readonly name = 'UnknownRunError';
  readonly runId: string;

  constructor(runId: string) {
    super(`No run ${runId} was started; plan it before comparing.`);
    this.runId = runId;
  }
}

/**
 * Compares what a run saw with the knowledge base and keeps the gaps. Doing
 * it again for the same run, also after a crash at any write, ends in the
 * same stored state; where nothing changed, nothing is written.
 */
export async function compareSite(
  { siteId, runId }: { readonly siteId: string; readonly runId: string },
  deps: CompareSiteDeps,
): Promise<SiteComparison> {
  const run = await deps.runs.find(runId);
  if (run === undefined) throw new UnknownRunError(runId);
  const entries = await collect(deps.frontier.list(runId));
  const night: Night = {
    siteId,
    runId,
    startedAt: run.startedAt,
    asOf: run.asOf,
    complete: isComplete(entries),
  };
  const pages = await standingPages(siteId, entries, deps);
  const kept = await deps.promises.list(siteId);
  const judgements = await deps.judgements.load(siteId);
  const seen = mergeAgain(
    pages,
    { kept, ...mergedBefore(judgements, deps.compareVersion) },
    { siteId, seenAt: night.startedAt },
  );
  const promised = promiseNight(kept, seen.promises, night);
  const keptGaps = await deps.gaps.list(siteId);
  const { findings, rule, compared, news } = await findGaps(
    { kept, promised, pages, keptGaps, judgements, night },
    deps,
  );
  const steps = gapSteps(keptGaps, findings, promised, rule, night);
  const isChanged = await keepNight({ steps, promised, findings, night }, deps);
  // Last: what is remembered stands for what is kept.
  const merged = night.complete ? seen.merged : undefined;
  await remember(siteId, { judgements, news, merged, isChanged }, deps);
  return {
    complete: night.complete,
    promises: promised.standing.length,
    compared,
    ...byKind(steps),
    unchanged: unchangedBy(steps, findings),
  };
}

/** What other rules merged is merged again, and what was left in doubt. */
function mergedBefore(
  judgements: KeptJudgements | undefined,
  compareVersion: string,
): Pick<MergedBefore, 'merged' | 'keyOfKept'> {
  const isOfThese = judgements?.against.version === compareVersion;
  return {
    merged: isOfThese && !judgements.isDoubted ? judgements.merged : undefined,
    keyOfKept: (promise) =>
      judgements?.promises.get(promise.id)?.key ?? keyDigest(promise),
  };
}

type Compared = {
  readonly kept: readonly PublicPromise[];
  readonly promised: PromiseNight;
  readonly pages: readonly ComparedPage[];
  readonly keptGaps: readonly Gap[];
  readonly judgements: KeptJudgements | undefined;
  readonly night: Night;
};

async function findGaps(
  { promised: { standing, gone }, pages, keptGaps, ...last }: Compared,
  deps: Pick<
    CompareSiteDeps,
    'knowledge' | 'decisions' | 'sites' | 'compareVersion'
  >,
) {
  const { night, judgements, kept } = last;
  const { siteId, asOf } = night;
  const { unclear } = await findSite(siteId, deps.sites);
  const articles = await deps.knowledge.articles();
  const briefings = await deps.knowledge.briefings();
  const told = { articles, briefings };
  const isDoubted = judgements?.isDoubted ?? true;
  const judged = judgeAgain(
    { siteId, promises: standing, gone, ...told, asOf, pages, unclear },
    {
      judgements,
      version: deps.compareVersion,
      gaps: keptGaps,
      asJudged: new Set(isDoubted ? [] : kept),
    },
  );
  const decided = applyDecisions({
    findings: judged.gaps,
    kept: keptGaps,
    decisions: await deps.decisions.list(siteId),
    promises: [...standing, ...gone],
    ...told,
    night,
  });
  return { ...judged, ...decided };
}

/** Nothing is written where it is remembered already, and beyond doubt. */
async function remember(
  siteId: string,
  last: Pick<JudgedAgain, 'news'> &
    Pick<Judgements, 'merged'> &
    Pick<Compared, 'judgements'> & { readonly isChanged: boolean },
  deps: Pick<CompareSiteDeps, 'judgements'>,
): Promise<void> {
  const { judgements, news, merged, isChanged } = last;
  const judged = news ?? judgements;
  const isSettled = judgements?.isDoubted === false && !isChanged;
  const isSame = news === undefined && sameData(merged, judgements?.merged);
  if (judged === undefined || (isSame && isSettled)) return;
  const { against, promises } = judged;
  await deps.judgements.save(siteId, { against, promises, merged });
}

function byKind(steps: readonly GapStep[]) {
  const of = (kind: GapStep['kind']) =>
    steps.filter((step) => step.kind === kind).map(({ gap }) => gap);
  return {
    opened: of('opened'),
    reopened: of('reopened'),
    changed: of('changed'),
    decided: of('decided'),
    resolved: of('resolved'),
  };
}

function unchangedBy(
  steps: readonly GapStep[],
  findings: readonly { readonly id: string }[],
): number {
  const touched = new Set(steps.map(({ gap }) => gap.id));
  return findings.filter(({ id }) => !touched.has(id)).length;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
