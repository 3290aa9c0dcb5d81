import type { RankedArticle, SearchBasis } from '../../domain/judgement.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Nomination } from './nominate.ts';

/** So many may change or go before a search has to begin anew. */
const mostRanked = 4;

/**
 * Answers what a search rests on that looked at all nominees. `hasMore` says
 * that articles less likely than the ranked ones were met.
 */
export function basisOf(
  { said, around }: Pick<SearchBasis, 'said' | 'around'>,
  { nominees, by, least }: Nomination,
  ranked: readonly RankedArticle[],
  hasMore: boolean,
  { placeOf }: ArticleIndex,
): SearchBasis {
  const last = nominees.at(-1);
  const place = last && placeOf(last.position);
  return {
    said,
    around,
    by,
    edge: place && { score: last.score, ...place },
    least,
    ranked: ranked.slice(0, mostRanked),
    hasMore: hasMore || ranked.length > mostRanked,
  };
}
