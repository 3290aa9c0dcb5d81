import type { KnowledgeStore } from '../domain/article.ts';
import type { Decision, DecisionStore } from '../domain/decision.ts';
import { findSite } from '../domain/find-site.ts';
import type { Gap } from '../domain/gap.ts';
import type { KeptJudgements } from '../domain/judgement.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type { SiteStore } from '../domain/site.ts';
import { applyDecisions } from './decisions/apply-decisions.ts';
import type { RuleGap } from './decisions/rule-gaps.ts';
import type { Night } from './life/night.ts';
import type { PromiseNight } from './life/promise-life.ts';
import type { ComparedPage } from './life/standing-pages.ts';
import {
  type Findings,
  type JudgedAgain,
  judgeAgain,
} from './verdict/judge-again.ts';

export type FindGapsDeps = {
  readonly sites: SiteStore;
  readonly knowledge: Pick<KnowledgeStore, 'articles' | 'briefings'>;
  readonly decisions: Pick<DecisionStore, 'list'>;
  /** Of what merges and judges: what another has done is done again. */
  readonly compareVersion: string;
};

/** What is kept, and what a run saw. */
export type Seen = {
  readonly promised: PromiseNight;
  readonly pages: readonly ComparedPage[];
  readonly keptGaps: readonly Gap[];
  readonly judgements: KeptJudgements | undefined;
  readonly night: Night;
};

/** What is found in a run, and what people decided on it. */
export type FoundGaps = Pick<JudgedAgain, 'compared' | 'news'> & {
  readonly findings: Findings;
  readonly rule: RuleGap;
};

/** Answers what is found of what a run saw, and what people decided on it. */
export async function findGaps(
  { promised, pages, keptGaps, judgements, night }: Seen,
  deps: FindGapsDeps,
): Promise<FoundGaps> {
  const { standing, gone, changed, formerly } = promised;
  const { siteId, asOf } = night;
  const { unclear } = await findSite(siteId, deps.sites);
  const articles = await deps.knowledge.articles();
  const briefings = await deps.knowledge.briefings();
  const told = { articles, briefings };
  const decisions = await deps.decisions.list(siteId);
  const isDoubted = judgements?.isDoubted ?? true;
  const unsure = unsureOf(changed, decisions);
  const { compared, news, ...findings } = judgeAgain(
    { siteId, promises: standing, gone, ...told, asOf, pages, unclear },
    {
      judgements,
      version: deps.compareVersion,
      gaps: keptGaps,
      isAsJudged: ({ id }) => !isDoubted && !unsure.has(id),
      formerly,
      isKeptAsJudged: !isDoubted,
    },
  );
  const decided = applyDecisions({
    findings,
    kept: keptGaps,
    decisions,
    promises: [...standing, ...gone],
    ...told,
    night,
  });
  return { compared, news, ...decided };
}

/**
 * Ids of promises that may not be as they were judged, or not have the gaps:
 * what is found of one that an article is said to cover may open none.
 */
function unsureOf(
  changed: readonly PublicPromise[],
  decisions: readonly Decision[],
): ReadonlySet<string | null> {
  // Those that are missed are as they were.
  const reworded = changed.filter(({ missedSince }) => !missedSince);
  const covered = decisions.filter((one) => one.kind === 'covers');
  return new Set([
    ...reworded.map(({ id }) => id),
    ...covered.map(({ promise }) => promise),
  ]);
}
