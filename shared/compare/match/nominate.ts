import { type Ids, weightOf } from './speech.ts';
import type { SubjectIndex } from './subject-index.ts';

/** Sizes that bound how much is looked at; tests make them small. */
export type NominationLimits = {
  /** So few sentences are all looked at; it takes less than choosing. */
  readonly few: number;
  /** An id that more sentences share nominates none. */
  readonly common: number;
  /** Where every id is common, the rarest nominates so many. */
  readonly ofOne: number;
  /** So many of the likeliest are looked at. */
  readonly nominees: number;
};

export const usualLimits: NominationLimits = {
  few: 200,
  common: 500,
  ofOne: 2000,
  nominees: 80,
};

/** A sentence that may speak of what a promise speaks of. */
export type Nominee = {
  /** Its position in the index. */
  readonly position: number;
  /** What they share tells so much. */
  readonly score: number;
};

export type Nomination = {
  /** The likeliest first. */
  readonly nominees: readonly Nominee[];
  /**
   * `chosen`: all that come near the likeliest; `crowded`: there are more of
   * them than are looked at; `any`: nothing rare to choose by.
   */
  readonly kind: 'chosen' | 'crowded' | 'any';
};

/**
 * Answers the sentences that may speak of what a promise speaks of, so that
 * few have to be compared with it: those that share a rare id with it, and of
 * these the ones that share the most.
 */
export function nominate(
  sought: Ids,
  index: SubjectIndex,
  limits: NominationLimits,
): Nomination {
  if (index.size <= limits.few) {
    const positions = Array.from({ length: index.size }, (_, at) => at);
    return {
      nominees: positions.map((position) => ({ position, score: 0 })),
      kind: 'any',
    };
  }
  const rare = [...sought].filter((id) => isRare(id, index, limits));
  if (rare.length === 0) {
    const positions = rarestPositions(sought, index, limits);
    const near = nearest(scoresOf(sought, positions, index));
    return { nominees: near.slice(0, limits.nominees), kind: 'any' };
  }
  const near = nearest(candidates(sought, rare, index));
  return {
    nominees: near.slice(0, limits.nominees),
    kind: near.length > limits.nominees ? 'crowded' : 'chosen',
  };
}

/** Whether so few sentences speak of an id that it tells them apart. */
export function isRare(
  id: string,
  index: SubjectIndex,
  { common }: Pick<NominationLimits, 'common'>,
): boolean {
  const count = countOf(id, index);
  return count > 0 && count <= common;
}

/** Answers the sentences that speak of one of the ids, with their scores. */
export function candidates(
  sought: Ids,
  rare: readonly string[],
  index: SubjectIndex,
): Nominee[] {
  const positions = rare.flatMap((id) => postingsOf(id, index));
  const once = rare.length > 1 ? [...new Set(positions)] : positions;
  return scoresOf(sought, once, index);
}

/** What shares less than this part of what the likeliest shares is left out. */
const nearTheBest = 0.7;

/** Answers the score that a nominee needs beside the likeliest. */
export function levelBeside(top: number): number {
  return top * nearTheBest;
}

function nearest(found: readonly Nominee[]): Nominee[] {
  const top = found.reduce((most, { score }) => Math.max(most, score), 0);
  return found
    .filter(({ score }) => score >= levelBeside(top))
    .sort((a, b) => b.score - a.score || a.position - b.position);
}

function rarestPositions(
  sought: Ids,
  index: SubjectIndex,
  { ofOne }: NominationLimits,
): readonly number[] {
  const known = [...sought].filter((id) => countOf(id, index) > 0);
  const [rarest] = known.sort(
    (a, b) => countOf(a, index) - countOf(b, index) || (a < b ? -1 : 1),
  );
  return rarest === undefined ? [] : postingsOf(rarest, index).slice(0, ofOne);
}

function scoresOf(
  sought: Ids,
  positions: readonly number[],
  { numberOf, starts, ids }: SubjectIndex,
): Nominee[] {
  const weights = new Map<number, number>();
  for (const id of sought) {
    const number = numberOf.get(id);
    if (number !== undefined) weights.set(number, weightOf(id));
  }
  return positions.map((position) => {
    let score = 0;
    const end = starts[position + 1] ?? 0;
    for (let at = starts[position] ?? end; at < end; at++) {
      score += weights.get(ids[at] ?? -1) ?? 0;
    }
    return { position, score };
  });
}

function countOf(id: string, index: SubjectIndex): number {
  return postingsOf(id, index).length;
}

const none: readonly number[] = [];

function postingsOf(
  id: string,
  { numberOf, postings }: SubjectIndex,
): readonly number[] {
  const number = numberOf.get(id);
  return number === undefined ? none : (postings[number] ?? none);
}
