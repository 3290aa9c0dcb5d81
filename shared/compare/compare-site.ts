import type { FrontierStore } from '../domain/frontier.ts';
import type { GapStore } from '../domain/gap.ts';
import type {
  JudgementStore,
  Judgements,
  KeptJudgements,
} from '../domain/judgement.ts';
import type { PageStore } from '../domain/page.ts';
import type { PromiseStore } from '../domain/promise.ts';
import type { RegisterStore } from '../domain/register.ts';
import type { RunStore } from '../domain/run.ts';
import { UnknownRunError } from '../domain/unknown-run-error.ts';
import {
  type FindGapsDeps,
  type FoundGaps,
  findGaps,
  type Seen,
} from './find-gaps.ts';
import { keepNight } from './keep-night.ts';
import { gapSteps } from './life/gap-steps.ts';
import { isComplete } from './life/is-complete.ts';
import type { Night } from './life/night.ts';
import { promiseNight } from './life/promise-life.ts';
import { standingPages } from './life/standing-pages.ts';
import { type MergedBefore, mergeAgain } from './merge/merge-again.ts';
import { keyDigest } from './merge/merged-pages.ts';
import { sameData } from './same-data.ts';
import { type SiteComparison, summaryOf } from './site-comparison.ts';

export type CompareSiteDeps = FindGapsDeps & {
  readonly runs: Pick<RunStore, 'find'>;
  readonly pages: Pick<PageStore, 'list'>;
  readonly frontier: Pick<FrontierStore, 'list'>;
  readonly promises: PromiseStore;
  readonly gaps: Pick<GapStore, 'list' | 'save'>;
  readonly register: Pick<RegisterStore, 'record'>;
  readonly judgements: JudgementStore;
};

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
  const entries = await Array.fromAsync(deps.frontier.list(runId));
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
  const promised = promiseNight(seen, night);
  const keptGaps = await deps.gaps.list(siteId);
  const { findings, rule, compared, news } = await findGaps(
    { promised, pages, keptGaps, judgements, night },
    deps,
  );
  const steps = gapSteps(keptGaps, findings, promised, rule, night);
  const isChanged = await keepNight(
    { steps, promised, anew: findings.anew, night },
    deps,
  );
  // Last: what is remembered stands for what is kept.
  const merged = night.complete ? seen.merged : undefined;
  await remember(siteId, { judgements, news, merged, isChanged }, deps);
  return {
    complete: night.complete,
    promises: promised.standing.length,
    compared,
    ...summaryOf(steps, findings),
  };
}

/** What other rules merged is merged again, and what was left in doubt. */
function mergedBefore(
  judgements: KeptJudgements | undefined,
  compareVersion: string,
): Omit<MergedBefore, 'kept'> {
  const isOfThese = judgements?.against.version === compareVersion;
  return {
    merged: isOfThese && !judgements.isDoubted ? judgements.merged : undefined,
    keyOfKept: (promise) =>
      judgements?.promises.get(promise.id)?.key ?? keyDigest(promise),
  };
}

/** Nothing is written where it is remembered already, and beyond doubt. */
async function remember(
  siteId: string,
  last: Pick<FoundGaps, 'news'> &
    Pick<Judgements, 'merged'> &
    Pick<Seen, 'judgements'> & { readonly isChanged: boolean },
  deps: Pick<CompareSiteDeps, 'judgements'>,
): Promise<void> {
  const { judgements, news, merged, isChanged } = last;
  const judged = news ?? judgements;
  const isSettled = judgements?.isDoubted === false && !isChanged;
  const isSame = news === undefined && sameData(merged, judgements?.merged);
  if (judged === undefined || (isSame && isSettled)) return;
  const { against, promises, speeches } = judged;
  await deps.judgements.save(siteId, { against, promises, speeches, merged });
}
