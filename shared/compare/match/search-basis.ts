import type {
  RankedArticle,
  SearchBasis,
  SearchReach,
} from '../../domain/judgement.ts';

import type { Nomination } from './nominate.ts';
import type { SentencePlace } from './search-edge.ts';

/** So many may change or go before a search has to begin anew. */
const mostRanked = 4;

/**
 * Answers what a search rests on that looked at all nominees. `hasMore` says
 * that articles less likely than the ranked ones were met.
 */
export function basisOf(
  reach: SearchReach,
  ranked: readonly RankedArticle[],
  hasMore: boolean,
): SearchBasis {
  return {
    reach,
    ranked: ranked.slice(0, mostRanked),
    hasMore: hasMore || ranked.length > mostRanked,
  };
}

/** Answers how far a search by these words looks, as texts. */
export type ReachOf = (
  words: Pick<SearchReach, 'said' | 'around'>,
  nomination: Nomination,
) => SearchReach;

/** Prepares it, so that all searches by the same words share one. */
export function reaching(
  placeOf: (position: number) => SentencePlace | undefined,
): ReachOf {
  const known = new Map<string, SearchReach>();
  return ({ said, around }, { nominees, by, least }) => {
    const key = `${said}|${around}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const last = nominees.at(-1);
    const place = last && placeOf(last.position);
    const edge = place && { score: last.score, ...place };
    const reach = { said, around, by, edge, least };
    known.set(key, reach);
    return reach;
  };
}
