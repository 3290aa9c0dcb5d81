import type { Briefing, KeptArticle } from '../../domain/article.ts';
import type { GapFinding } from '../../domain/gap.ts';
import type { StoredPage } from '../../domain/page.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Told } from '../../domain/report.ts';
import type { WarningCode } from '../../domain/warning.ts';
import { findDataDisagreements } from '../findings/find-data-disagreements.ts';
import { findExpired } from '../findings/find-expired.ts';
import { findExpiredInData } from '../findings/find-expired-in-data.ts';
import {
  type AboutPromise,
  findInconsistent,
} from '../findings/find-inconsistent.ts';
import { findUnclear } from '../findings/find-unclear.ts';
import { findWithdrawn } from '../findings/find-withdrawn.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { twinsApart } from '../findings/twins-apart.ts';
import {
  type ArticleIndex,
  articlesInForce,
  indexArticles,
} from '../match/article-index.ts';
import { usualLimits } from '../match/nominate.ts';
import { lastBriefings } from './briefing-state.ts';
import { judgePromise, type Verdict } from './judge-promise.ts';

/** Everything that is known on one date. */
export type Comparison = {
  readonly siteId: string;
  readonly promises: readonly PublicPromise[];
  readonly articles: readonly KeptArticle[];
  readonly briefings: readonly Briefing[];
  /** ISO date: what has ended and who is briefed is judged on it. */
  readonly asOf: string;
  /** The pages the promises were read on. */
  readonly pages: readonly Pick<
    StoredPage,
    'url' | 'lang' | 'alternates' | 'facts'
  >[];
  /** Doubts about wording that are gaps. */
  readonly unclear: readonly WarningCode[];
  /** Promises of earlier nights that the site is known not to make any more. */
  readonly gone?: readonly PublicPromise[] | undefined;
};

export type Judgement = {
  readonly gaps: readonly GapFinding[];
  /** Promises that an article tells as they stand, whoever was briefed. */
  readonly told: readonly Told[];
};

/** Answers everything that promises, articles and briefings say together. */
export function judgePromises(
  comparison: Comparison,
  limits = usualLimits,
): Judgement {
  const { promises, asOf } = comparison;
  const articles = articlesInForce(comparison.articles, asOf);
  const index = indexArticles(articles, limits);
  const lastBriefing = lastBriefings(comparison.briefings, asOf);
  const judged = promises.map((promise) => ({
    promise,
    verdict: judgePromise(promise, index, lastBriefing),
  }));
  const gaps = [
    ...judged.flatMap(({ promise, verdict }) =>
      findingsOf(promise, verdict, asOf),
    ),
    ...otherGaps(comparison, () => index),
  ];
  return { gaps: inOrder(gaps), told: judged.flatMap(toldOf) };
}

/** Answers the gaps that no verdict on a promise standing by itself gives. */
export function otherGaps(
  { promises, pages, asOf, unclear, gone = [] }: Comparison,
  index: () => ArticleIndex,
  about?: AboutPromise,
): GapFinding[] {
  return [
    ...findExpired(promises, asOf),
    ...twinsApart(promises, pages, asOf),
    ...findInconsistent(promises, asOf, about),
    ...findDataDisagreements(promises, pages, asOf),
    ...findExpiredInData(promises, pages, asOf),
    ...findUnclear(promises, asOf, unclear),
    ...(gone.length > 0 ? findWithdrawn(gone, promises, index(), asOf) : []),
  ];
}

function toldOf(judged: {
  readonly promise: PublicPromise;
  readonly verdict: Verdict;
}): Told[] {
  const { promise, verdict } = judged;
  if (verdict.kind !== 'covered' && verdict.kind !== 'unbriefed') return [];
  const { article, quote } = verdict;
  return [{ promise: promise.id, article: article.id, quote }];
}

/** One order for the same gaps, so that the same night gives the same bytes. */
export function inOrder(gaps: readonly GapFinding[]): GapFinding[] {
  const byId = new Map(gaps.map((gap) => [gap.id, gap]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
