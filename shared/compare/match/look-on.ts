import type { RankedArticle, SearchReach } from '../../domain/judgement.ts';
import type { ArticleIndex } from './article-index.ts';
import type { Nominee } from './nearest-sentences.ts';
import type { Nomination } from './nominate.ts';
import { isBeyond } from './search-edge.ts';

/** What there is to look at for searches that went as far as an edge. */
export type Look = {
  /** What they have not met. */
  readonly unmet: readonly Nominee[];
  /** Ids that the titles of these articles speak of. */
  readonly titled: ReadonlySet<string>;
  /** Whether this leads beyond the last that was looked at. */
  readonly isFurther: boolean;
  /** Whether it ends before that one: others came between. */
  readonly fallsShort: boolean;
  /** Whether it may have crowded out what they found. */
  readonly isNominated: (one: RankedArticle) => boolean;
};

export type LookOn = (nomination: Nomination, edge: Edge) => Look;

/**
 * Prepares it for all searches whose words choose the same sentences, after
 * some articles were touched.
 */
export function lookingOn(
  touched: ReadonlySet<string>,
  index: ArticleIndex,
): LookOn {
  const touchedAt = positionsOf(touched, index);
  const known = new WeakMap<Nomination, [Edge, Look][]>();
  return (nomination, edge) => {
    const looks = known.get(nomination) ?? [];
    known.set(nomination, looks);
    // They are few: the same words went as far.
    const before = looks.find(([other]) => isSameEdge(edge, other));
    if (before) return before[1];
    const look = lookOn(nomination, edge, touchedAt, index);
    looks.push([edge, look]);
    return look;
  };
}

type Edge = SearchReach['edge'];

function isSameEdge(one: Edge, other: Edge): boolean {
  return (
    one?.score === other?.score &&
    one?.at === other?.at &&
    one?.article === other?.article
  );
}

/** Where the sentences stand that were touched and are still there. */
function positionsOf(
  touched: ReadonlySet<string>,
  index: ArticleIndex,
): ReadonlySet<number> {
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

function lookOn(
  nomination: Nomination,
  edge: Edge,
  touchedAt: ReadonlySet<number>,
  index: ArticleIndex,
): Look {
  const { nominees } = nomination;
  const isMet = ({ position, score }: Nominee) => {
    const place = index.placeOf(position);
    return place !== undefined && !isBeyond(edge, score, place);
  };
  // They stand in the order in which a search meets them.
  const met = nominees.findLastIndex(isMet);
  const unmet = nominees.filter(
    ({ position }, at) => at > met || touchedAt.has(position),
  );
  const titles = unmet.flatMap(({ position }) => [
    ...(index.sentenceAt(position)?.title ?? []),
  ]);
  const isReached = reaches(nominees, edge, index);
  return {
    unmet,
    titled: new Set(titles),
    isFurther: met < nominees.length - 1,
    fallsShort: edge !== undefined && !isReached,
    isNominated: isReached ? everyOne : isAmong(nominees, index),
  };
}

/** Whether these lead as far as an edge at least. */
function reaches(
  nominees: readonly Nominee[],
  edge: Edge,
  { placeOf }: ArticleIndex,
): boolean {
  const last = nominees.at(-1);
  const place = last && placeOf(last.position);
  if (!edge || !last || !place) return false;
  return !isBeyond({ score: last.score, ...place }, edge.score, edge);
}

function isAmong(nominees: readonly Nominee[], { startOf }: ArticleIndex) {
  const positions = new Set(nominees.map(({ position }) => position));
  return ({ article, at }: RankedArticle): boolean => {
    const start = startOf.get(article);
    return start !== undefined && positions.has(start + at);
  };
}
