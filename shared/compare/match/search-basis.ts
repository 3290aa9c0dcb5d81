import type { RankedArticle, SearchBasis } from '../../domain/judgement.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Nomination } from './nominate.ts';
import type { Sought } from './sought.ts';
import { idsAsText } from './speech.ts';

/** So many may change or go before a search has to begin anew. */
const mostRanked = 4;

/**
 * Answers what a search rests on that looked at all nominees. `hasMore` says
 * that articles less likely than the ranked ones were met.
 */
export function basisOf(
  { speech }: Pick<Sought, 'speech'>,
  { nominees, by }: Nomination,
  ranked: readonly RankedArticle[],
  hasMore: boolean,
  { statements }: ArticleIndex,
): SearchBasis {
  const last = nominees.at(-1);
  const sentence = last && statements[last.position];
  return {
    said: idsAsText(speech.said),
    around: idsAsText(speech.around),
    by,
    edge: sentence && {
      score: last.score,
      article: sentence.article.id,
      at: sentence.at,
    },
    ranked: ranked.slice(0, mostRanked),
    hasMore: hasMore || ranked.length > mostRanked,
  };
}
