import type { RankedArticle, SearchBasis } from '../../domain/judgement.ts';
import { oncePerPair } from '../../platform/once-per-pair.ts';
import { overlap } from '../overlap.ts';
import { sameData } from '../same-data.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ChangedArticles } from './changed-articles.ts';
import { likeliest } from './find-article.ts';
import type { Nominee } from './nearest-sentences.ts';
import type { Nomination } from './nominate.ts';
import { rankedAgain } from './ranked-again.ts';
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
  const nominationOf = oncePerPair((said, around) => {
    const everything = recalledIds(said, around);
    return overlap(everything, regrouped).size > 0
      ? 'otherwise'
      : index.nominate(everything);
  });
  return (basis, sought) => {
    const nomination = nominationOf(basis.said, basis.around);
    if (nomination === 'otherwise') return undefined;
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
  const ranked = rankedAgain(best, left, basis);
  if (basis.hasMore && ranked.length < 2) return undefined;
  const now = basisOf(basis, nomination, ranked, basis.hasMore, index);
  return sameData(now, basis) ? basis : now;
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
