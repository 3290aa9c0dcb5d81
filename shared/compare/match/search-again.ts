import type {
  RankedArticle,
  SearchBasis,
  SearchReach,
} from '../../domain/judgement.ts';
import { oncePer } from '../../platform/once-per.ts';
import { sameData } from '../same-data.ts';
import type { ChangedArticles } from './changed-articles.ts';
import { likeliest } from './find-article.ts';
import { rankedAgain } from './ranked-again.ts';
import { basisOf } from './search-basis.ts';
import type { Promised } from './sought.ts';
import { type Way, waysOn } from './way-on.ts';

/**
 * Answers what searching all articles would; undefined where too little of
 * what the search found is left, or sentences are chosen otherwise now.
 */
export type SearchAgain = (
  basis: SearchBasis,
  promised: Promised,
) => SearchBasis | undefined;

/**
 * Prepares going on with searches after articles changed: they look only at
 * sentences they have not met, of articles that changed, and those that come
 * next where others left. All that follows from the words alone is worked out
 * once for all who are sought by them.
 */
export function searchesAgain(changed: ChangedArticles): SearchAgain {
  const wayFrom = oncePer(waysOn(changed));
  return (basis, promised) => {
    const way = wayFrom(basis.reach);
    return way === 'closed' ? undefined : goOn(basis, promised, way, changed);
  };
}

function goOn(
  basis: SearchBasis,
  promised: Promised,
  { reach, unmet, isNominated, soughtAlike }: Way,
  { index, touched }: ChangedArticles,
): SearchBasis | undefined {
  const isTouched = basis.ranked.some(({ article }) => touched.has(article));
  const left = isTouched
    ? basis.ranked.filter(({ article }) => !touched.has(article))
    : basis.ranked;
  // Nothing came among the nominees, so none was crowded out.
  if (unmet.length === 0 && !isTouched) return withReach(basis, reach);
  if (!left.every(isNominated)) return undefined;
  // What comes after the last that is left is not ranked.
  const least = basis.hasMore ? left.at(-1)?.probability : 0;
  const best =
    unmet.length > 0
      ? likeliest(soughtAlike(promised), unmet, index, least)
      : nobody;
  const ranked = rankedAgain(best, left, basis);
  if (basis.hasMore && ranked.length < 2) return undefined;
  if (ranked === basis.ranked) return withReach(basis, reach);
  const now = basisOf(reach, ranked, basis.hasMore);
  return sameData(now, basis) ? basis : now;
}

const nobody: ReadonlyMap<string, RankedArticle> = new Map();

function withReach(basis: SearchBasis, reach: SearchReach): SearchBasis {
  return reach === basis.reach ? basis : { ...basis, reach };
}
