import type { RankedArticle, SearchBasis } from '../../domain/judgement.ts';
import { overlap } from '../overlap.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ChangedArticles } from './changed-articles.ts';
import { bySurest, likeliest, ranking } from './find-article.ts';
import type { Nominee } from './nearest-sentences.ts';
import type { Nomination } from './nominate.ts';
import { basisOf } from './search-basis.ts';
import { isBeyond } from './search-edge.ts';
import type { Sought } from './sought.ts';
import { recalledIds } from './speech.ts';

/**
 * Answers what searching all articles would; undefined where too little of
 * what the search found is left, or sentences are chosen otherwise now. Asks
 * for what was sought only where sentences have to be compared with it.
 */
export type SearchAgain = (
  basis: SearchBasis,
  sought: () => Sought,
) => SearchBasis | undefined;

/**
 * Prepares going on with searches after articles changed: they look only at
 * sentences they have not met, of articles that changed, and those that come
 * next where others left.
 */
export function searchesAgain(changed: ChangedArticles): SearchAgain {
  const { index, touched, regrouped } = changed;
  const touchedOf = new WeakMap<Nomination, readonly Nominee[]>();
  const touchedIn = (nomination: Nomination) => {
    const known = touchedOf.get(nomination);
    if (known !== undefined) return known;
    const nominees = nomination.nominees.filter(({ position }) =>
      touched.has(index.placeOf(position)?.article ?? ''),
    );
    touchedOf.set(nomination, nominees);
    return nominees;
  };
  return (basis, sought) => {
    const everything = recalledIds(basis.said, basis.around);
    if (overlap(everything, regrouped).size > 0) return undefined;
    const nomination = index.nominate(everything);
    const unmet = unmetOf(nomination, touchedIn(nomination), basis, index);
    return goOn(basis, sought, { nomination, unmet }, changed);
  };
}

const nobody: ReadonlyMap<string, RankedArticle> = new Map();

type Chosen = {
  readonly nomination: Nomination;
  /** What the search has not met. */
  readonly unmet: readonly Nominee[];
};

function goOn(
  basis: SearchBasis,
  sought: () => Sought,
  { nomination, unmet }: Chosen,
  { index, touched }: ChangedArticles,
): SearchBasis | undefined {
  if (nomination.by !== basis.by) return undefined;
  const { least } = nomination;
  const left = basis.ranked.filter(({ article }) => !touched.has(article));
  // Nothing came among the nominees, so none was crowded out.
  if (unmet.length === 0 && left.length === basis.ranked.length) {
    return least === basis.least ? basis : { ...basis, least };
  }
  if (left.some((one) => !isNominated(one, nomination, index))) {
    return undefined;
  }
  const best = unmet.length > 0 ? likeliest(sought(), unmet, index) : nobody;
  const ranked = asFarAsKnown(ranking(withLeft(best, left)), left, basis);
  if (basis.hasMore && ranked.length < 2) return undefined;
  return basisOf(basis, nomination, ranked, basis.hasMore, index);
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
  { nominees }: Nomination,
  touched: readonly Nominee[],
  { edge }: SearchBasis,
  { placeOf }: ArticleIndex,
): readonly Nominee[] {
  const isUnmet = ({ position, score }: Nominee) => {
    const place = placeOf(position);
    return place !== undefined && isBeyond(edge, score, place);
  };
  const firstBeyond = nominees.findLastIndex((one) => !isUnmet(one)) + 1;
  if (firstBeyond === nominees.length) return touched;
  const beyond = nominees.slice(firstBeyond);
  return [...touched.filter((one) => !beyond.includes(one)), ...beyond];
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
