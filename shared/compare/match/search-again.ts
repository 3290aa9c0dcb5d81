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
import type { Nomination, Nominee } from './nominate.ts';
import { basisOf } from './search-basis.ts';
import type { Sought } from './sought.ts';
import { recalledIds } from './speech.ts';

/** The articles as they stand, and what became of them since a search. */
export type ChangedArticles = {
  readonly index: ArticleIndex;
  /** Ids of articles that are new, changed or gone. */
  readonly touched: ReadonlySet<string>;
  /** Ids that became too common to choose by, or are no longer. */
  readonly regrouped: ReadonlySet<string>;
};

/**
 * Answers what searching all articles would; undefined where too little of
 * what the search found is left, or sentences are chosen otherwise now. Asks
 * for what was sought only where sentences have to be compared with it.
 */
export type SearchAgain = (
  basis: SearchBasis,
  sought: () => Sought,
) => Search | undefined;

/** What all searches of the same words have in common. */
type Chosen = {
  readonly nomination: Nomination;
  /** Nominees of articles that were touched. */
  readonly touched: readonly Nominee[];
  readonly isRegrouped: boolean;
};

/** Bounds the memory that promises worded in ever new ways may take. */
const mostRemembered = 50_000;

/**
 * Prepares going on with searches after articles changed: they look only at
 * sentences they have not met, of articles that changed, and those that come
 * next where others left.
 */
export function searchesAgain(articles: ChangedArticles): SearchAgain {
  const remembered = new Map<string, Chosen>();
  const chosenFor = ({ said, around }: SearchBasis): Chosen => {
    const key = `${said}\n${around}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const chosen = choose(said, around, articles);
    remembered.set(key, chosen);
    return chosen;
  };
  return (basis, sought) => goOn(basis, sought, chosenFor(basis), articles);
}

function choose(
  said: string,
  around: string,
  { index, touched, regrouped }: ChangedArticles,
): Chosen {
  const everything = recalledIds(said, around);
  const nomination = index.nominate(everything);
  return {
    nomination,
    touched: nomination.nominees.filter(({ position }) =>
      touched.has(index.statements[position]?.article.id ?? ''),
    ),
    isRegrouped: overlap(everything, regrouped).size > 0,
  };
}

function goOn(
  basis: SearchBasis,
  sought: () => Sought,
  chosen: Chosen,
  { index, touched }: ChangedArticles,
): Search | undefined {
  const { nomination, isRegrouped } = chosen;
  if (isRegrouped || nomination.by !== basis.by) return undefined;
  const left = basis.ranked.filter(({ article }) => !touched.has(article));
  const unmet = unmetOf(chosen, basis, index);
  // Nothing came among the nominees, so none was crowded out.
  if (unmet.length === 0 && left.length === basis.ranked.length) {
    return { found: foundFirst(left, index), basis };
  }
  if (left.some((one) => !isNominated(one, nomination, index))) {
    return undefined;
  }
  const best = likeliest(sought(), unmet, index);
  const ranked = asFarAsKnown(ranking(withLeft(best, left)), left, basis);
  if (basis.hasMore && ranked.length < 2) return undefined;
  return {
    found: foundFirst(ranked, index),
    basis: basisOf(sought(), nomination, ranked, basis.hasMore, index),
  };
}

function isNominated(
  { article, at }: RankedArticle,
  { positions }: Nomination,
  { startOf }: ArticleIndex,
): boolean {
  const start = startOf.get(article);
  return start !== undefined && positions.has(start + at);
}

/** What was not met before: touched, or beyond the last that was looked at. */
function unmetOf(
  { nomination: { nominees }, touched }: Chosen,
  { edge }: SearchBasis,
  { statements }: ArticleIndex,
): readonly Nominee[] {
  const isUnmet = ({ position, score }: Nominee) =>
    isBeyond(edge, score, statements[position]);
  const firstBeyond = nominees.findLastIndex((one) => !isUnmet(one)) + 1;
  if (firstBeyond === nominees.length) return touched;
  const beyond = nominees.slice(firstBeyond);
  return [...touched.filter((one) => !beyond.includes(one)), ...beyond];
}

/** Nominees stand in order of score, article and place. */
function isBeyond(
  edge: SearchBasis['edge'],
  score: number,
  sentence: IndexedStatement | undefined,
): boolean {
  if (edge === undefined || score < edge.score) return true;
  if (score > edge.score || sentence === undefined) return false;
  const { article, at } = sentence;
  return article.id === edge.article ? at > edge.at : article.id > edge.article;
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
