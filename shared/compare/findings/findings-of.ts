import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Verdict } from '../verdict/judge-promise.ts';
import { findingOf } from './finding-of.ts';

/** Answers what a verdict on a promise means as a gap: none where staff know. */
export function findingsOf(
  promise: PublicPromise,
  verdict: Verdict,
  asOf: string,
): GapFinding[] {
  const { because } = verdict;
  switch (verdict.kind) {
    case 'covered':
      return [];
    case 'unknown':
      return [findingOf({ type: 'unknown', promise, asOf, because })];
    case 'contradicted': {
      const { article, differences } = verdict;
      return [
        findingOf({
          type: 'contradicted',
          promise,
          asOf,
          because,
          article,
          differences,
          teams: article.teams,
        }),
      ];
    }
    case 'unbriefed': {
      const { article, teams } = verdict;
      return [
        findingOf({
          type: 'unbriefed',
          promise,
          asOf,
          because,
          article,
          teams,
        }),
      ];
    }
  }
}
