import type { RankedArticle, SearchBasis } from '../../domain/judgement.ts';
import { overlap } from '../overlap.ts';
import type { ArticleIndex, IndexedStatement } from './article-index.ts';
import {
  bySurest,
  foundFirst,
  likeliest,
  ranking,
  type Search,
} from './find-article.ts';
import type { Sought } from './likeness.ts';
import type { Nomination, Nominee } from './nominate.ts';
import { basisOf } from './search-basis.ts';

/** The articles as they stand, and what became of them since the search. */
export type ChangedArticles = {
  readonly index: ArticleIndex;
  /** Ids of articles that are new, changed or gone. */
  readonly touched: ReadonlySet<string>;
  /** Ids that became too common to choose by, or are no longer. */
  readonly regrouped: ReadonlySet<string>;
};

/**
 * Answers what searching all articles would, and looks only at sentences that
 * the search has not met: of articles that changed, and those that come next
 * where others left. Undefined where too little of what it found is left, or
 * sentences are chosen otherwise now.
 */
export function searchAgain(
  sought: Sought,
  basis: SearchBasis,
  articles: ChangedArticles,
): Search | undefined {
  const { index, touched } = articles;
  const nomination = index.nominate(sought.speech.everything);
  if (!isChosenAlike(sought, basis, nomination, articles)) return undefined;
  const left = basis.ranked.filter(({ article }) => !touched.has(article));
  if (left.some((one) => !isNominated(one, nomination, index))) {
    return undefined;
  }
  const unmet = unmetOf(nomination, basis, articles);
  if (unmet.length === 0 && left.length === basis.ranked.length) {
    return { found: foundFirst(left, index), basis };
  }
  const best = likeliest(sought, unmet, index);
  const ranked = asFarAsKnown(ranking(withLeft(best, left)), left, basis);
  if (basis.hasMore && ranked.length < 2) return undefined;
  return {
    found: foundFirst(ranked, index),
    basis: basisOf(sought, nomination, ranked, basis.hasMore, index),
  };
}

/** Of sentences that stand, the same ones are candidates as before. */
function isChosenAlike(
  { speech }: Sought,
  { by }: SearchBasis,
  nomination: Nomination,
  { regrouped }: ChangedArticles,
): boolean {
  return (
    nomination.by === by && overlap(speech.everything, regrouped).size === 0
  );
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

function isNominated(
  { article, at }: RankedArticle,
  { positions }: Nomination,
  { startOf }: ArticleIndex,
): boolean {
  const start = startOf.get(article);
  return start !== undefined && positions.has(start + at);
}

function unmetOf(
  { nominees }: Nomination,
  { edge }: SearchBasis,
  { index, touched }: ChangedArticles,
): Nominee[] {
  return nominees.filter(({ position, score }) => {
    const sentence = index.statements[position];
    return (
      sentence !== undefined &&
      (touched.has(sentence.article.id) || isBeyond(edge, score, sentence))
    );
  });
}

/** Nominees stand in order of score, article and place. */
function isBeyond(
  edge: SearchBasis['edge'],
  score: number,
  { article, at }: IndexedStatement,
): boolean {
  if (edge === undefined || score < edge.score) return true;
  if (score > edge.score) return false;
  return article.id === edge.article ? at > edge.at : article.id > edge.article;
}

/** What comes after the last that is left may have its like among the rest. */
function asFarAsKnown(
  ranked: readonly RankedArticle[],
  left: readonly RankedArticle[],
  { hasMore }: SearchBasis,
): readonly RankedArticle[] {
  const last = left.at(-1);
  if (!hasMore) return ranked;
  if (last === undefined) return [];
  return ranked.filter((one) => bySurest(one, last) <= 0 || one === last);
}
