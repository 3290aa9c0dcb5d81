import type { SearchReach } from '../../domain/judgement.ts';

/** Where a sentence stands: in which article, the how-manieth of it from 0. */
export type SentencePlace = { readonly article: string; readonly at: number };

/**
 * Answers whether a sentence comes after the last that a search looked at:
 * sentences stand in order of score, article and place.
 */
export function isBeyond(
  edge: SearchReach['edge'],
  score: number,
  place: SentencePlace,
): boolean {
  if (edge === undefined || score < edge.score) return true;
  if (score > edge.score) return false;
  return isBehind(place, edge);
}

/** Answers whether the first of two sentences stands behind the second. */
export function isBehind(one: SentencePlace, other: SentencePlace): boolean {
  return one.article === other.article
    ? one.at > other.at
    : one.article > other.article;
}
