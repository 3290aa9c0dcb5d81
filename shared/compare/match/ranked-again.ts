import type { RankedArticle, SearchBasis } from '../../domain/judgement.ts';
import { bySurest, ranking } from './find-article.ts';

/**
 * Answers the likeliest articles of a search, from those that are left of the
 * ones it found and the best of what it had not met.
 */
export function rankedAgain(
  best: ReadonlyMap<string, RankedArticle>,
  left: readonly RankedArticle[],
  { hasMore }: Pick<SearchBasis, 'hasMore'>,
): readonly RankedArticle[] {
  if (!hasMore) return ranking(withLeft(best, left));
  const last = left.at(-1);
  if (last === undefined) return [];
  // What comes after the last that is left may have its like among the rest.
  const surer = [...best].filter(([, one]) => bySurest(one, last) < 0);
  return surer.length === 0 ? left : ranking(withLeft(new Map(surer), left));
}

/** Of one article, the sentence that was met first counts where both may. */
function withLeft(
  best: ReadonlyMap<string, RankedArticle>,
  left: readonly RankedArticle[],
): ReadonlyMap<string, RankedArticle> {
  const both = new Map(best);
  for (const one of left) {
    const other = best.get(one.article);
    const isSurer = other && other.probability > one.probability;
    if (!isSurer) both.set(one.article, one);
  }
  return both;
}
