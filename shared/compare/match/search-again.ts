import type {
  RankedArticle,
  SearchBasis,
  SearchReach,
} from '../../domain/judgement.ts';
import { oncePer } from '../../platform/once-per.ts';
import { overlap } from '../overlap.ts';
import { sameData } from '../same-data.ts';
import { type SoughtAlike, wordsAlike } from './alike-words.ts';
import type { ChangedArticles } from './changed-articles.ts';
import { likeliest } from './find-article.ts';
import { type Look, type LookOn, lookingOn } from './look-on.ts';
import type { Nomination } from './nominate.ts';
import { rankedAgain } from './ranked-again.ts';
import { basisOf } from './search-basis.ts';
import type { Promised } from './sought.ts';
import { recalledIds } from './speech-as-text.ts';

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
 * once for all who are sought by them, and what sentences to look at once for
 * all whose words choose the same.
 */
export function searchesAgain(changed: ChangedArticles): SearchAgain {
  const look = lookingOn(positionsOf(changed), changed.index);
  const alikeBy = wordsAlike();
  const wayFrom = oncePer(
    (reach: SearchReach) => wayOn(reach, look, alikeBy, changed),
    fewWordings,
  );
  return (basis, promised) => {
    const way = wayFrom(basis.reach);
    return way === 'closed' ? undefined : goOn(basis, promised, way, changed);
  };
}

/** A promise has a few; those that share them are judged one after another. */
const fewWordings = 64;

/** What searches by some words have yet to look at. */
type Way = Look & {
  readonly reach: SearchReach;
  /** What is sought by them, as far as those sentences can tell. */
  readonly soughtAlike: SoughtAlike;
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

/** `closed` where sentences are chosen otherwise now. */
function wayOn(
  before: SearchReach,
  look: LookOn,
  alikeBy: ReturnType<typeof wordsAlike>,
  { index, regrouped }: Pick<ChangedArticles, 'index' | 'regrouped'>,
): Way | 'closed' {
  const everything = recalledIds(before.said, before.around);
  if (regrouped.size > 0 && overlap(everything, regrouped).size > 0) {
    return 'closed';
  }
  const nomination = index.nominate(everything);
  if (nomination.by !== before.by) return 'closed';
  const ahead = look(nomination, before.edge);
  const isKnown = (id: string) =>
    index.subjects.numberOf.has(id) || ahead.titled.has(id);
  return {
    ...ahead,
    reach: looksNoFurther(nomination, before, ahead)
      ? before
      : index.reachOf(before, nomination),
    soughtAlike: alikeBy(before, isKnown),
  };
}

/**
 * What was looked at beyond the last sentence that is looked at now does not
 * matter: a search knows as much as it did, and is remembered as it was.
 */
function looksNoFurther(
  { least }: Nomination,
  before: SearchReach,
  { isFurther }: Look,
): boolean {
  return least === before.least && !isFurther;
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
  const best =
    unmet.length > 0 ? likeliest(soughtAlike(promised), unmet, index) : nobody;
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
