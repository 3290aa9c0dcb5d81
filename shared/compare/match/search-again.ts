import type {
  RankedArticle,
  SearchBasis,
  SearchReach,
} from '../../domain/judgement.ts';
import { oncePer } from '../../platform/once-per.ts';
import { overlap } from '../overlap.ts';
import { sameData } from '../same-data.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ChangedArticles } from './changed-articles.ts';
import { likeliest } from './find-article.ts';
import type { Nominee } from './nearest-sentences.ts';
import type { Nomination } from './nominate.ts';
import { rankedAgain } from './ranked-again.ts';
import { fewWordings } from './recall-sought.ts';
import { basisOf } from './search-basis.ts';
import { isBeyond } from './search-edge.ts';
import type { Sought } from './sought.ts';
import { recalledIds } from './speech-as-text.ts';

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
 * next where others left. All that follows from the words alone is worked out
 * once for all who are sought by them.
 */
export function searchesAgain(changed: ChangedArticles): SearchAgain {
  const touchedAt = positionsOf(changed);
  const wayFrom = oncePer(
    (reach: SearchReach) => wayOn(reach, touchedAt, changed),
    fewWordings,
  );
  return (basis, sought) => {
    const way = wayFrom(basis.reach);
    return way === 'closed' ? undefined : goOn(basis, sought, way, changed);
  };
}

/** What searches by some words have yet to look at. */
type Way = {
  readonly reach: SearchReach;
  /** What they have not met. */
  readonly unmet: readonly Nominee[];
  /** Whether it may have crowded out what they found. */
  readonly isNominated: (one: RankedArticle) => boolean;
};

/** Where the sentences stand that were touched and are still there. */
function positionsOf({ touched, index }: ChangedArticles): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const article of touched) {
    const start = index.startOf.get(article);
    if (start === undefined) continue;
    const end = start + index.spokenIn(article).length;
    for (let at = start; at < end; at++) positions.add(at);
  }
  return positions;
}

const everyOne = () => true;

/** `closed` where sentences are chosen otherwise now. */
function wayOn(
  before: SearchReach,
  touchedAt: ReadonlySet<number>,
  { index, regrouped }: Pick<ChangedArticles, 'index' | 'regrouped'>,
): Way | 'closed' {
  const everything = recalledIds(before.said, before.around);
  if (overlap(everything, regrouped).size > 0) return 'closed';
  const nomination = index.nominate(everything);
  if (nomination.by !== before.by) return 'closed';
  const now = index.reachOf(before, nomination);
  const { edge } = before;
  return {
    reach: sameData(now, before) ? before : now,
    unmet: unmetOf(nomination, before, touchedAt, index),
    isNominated:
      edge && !isBeyond(now.edge, edge.score, edge)
        ? everyOne
        : isAmong(nomination, index),
  };
}

function goOn(
  basis: SearchBasis,
  sought: () => Sought,
  { reach, unmet, isNominated }: Way,
  { index, touched }: ChangedArticles,
): SearchBasis | undefined {
  const isTouched = basis.ranked.some(({ article }) => touched.has(article));
  const left = isTouched
    ? basis.ranked.filter(({ article }) => !touched.has(article))
    : basis.ranked;
  // Nothing came among the nominees, so none was crowded out.
  if (unmet.length === 0 && !isTouched) return withReach(basis, reach);
  if (!left.every(isNominated)) return undefined;
  const best = unmet.length > 0 ? likeliest(sought(), unmet, index) : nobody;
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

function isAmong({ nominees }: Nomination, { startOf }: ArticleIndex) {
  const positions = new Set(nominees.map(({ position }) => position));
  return ({ article, at }: RankedArticle): boolean => {
    const start = startOf.get(article);
    return start !== undefined && positions.has(start + at);
  };
}

/** What was not met before: touched, or beyond the last that was looked at. */
function unmetOf(
  { nominees }: Nomination,
  { edge }: SearchReach,
  touchedAt: ReadonlySet<number>,
  { placeOf }: ArticleIndex,
): readonly Nominee[] {
  // They stand in the order in which a search meets them.
  const met = nominees.findLastIndex(({ position, score }) => {
    const place = placeOf(position);
    return place !== undefined && !isBeyond(edge, score, place);
  });
  return nominees.filter(
    ({ position }, at) => at > met || touchedAt.has(position),
  );
}
