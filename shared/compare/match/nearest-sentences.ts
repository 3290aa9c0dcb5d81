import { weightOf } from './speech.ts';
import type { SubjectIndex } from './subject-index.ts';

/** A sentence that may speak of what a promise speaks of. */
export type Nominee = {
  /** Its position in the index. */
  readonly position: number;
  /** What they share tells so much. */
  readonly score: number;
};

/** An id that sentences speak of. */
export type KnownId = { readonly id: string; readonly number: number };

/** What shares less than this part of what the likeliest shares is left out. */
const nearTheBest = 0.7;

/**
 * Answers which of some sentences share about as much with what is sought as
 * the likeliest: the likeliest first, of equals the one that stands first. At
 * least `level` is shared by each of them.
 */
export function nearestOf(
  known: readonly KnownId[],
  positions: readonly number[],
  index: SubjectIndex,
): { readonly near: readonly Nominee[]; readonly level: number } {
  const scores = scoresOf(known, positions, index);
  const top = scores.reduce((most, score) => Math.max(most, score), 0);
  const level = top * nearTheBest;
  const near: Nominee[] = [];
  for (const [at, position] of positions.entries()) {
    const score = scores[at] ?? 0;
    if (score >= level) near.push({ position, score });
  }
  near.sort((a, b) => b.score - a.score || a.position - b.position);
  return { near, level };
}

function scoresOf(
  known: readonly KnownId[],
  positions: readonly number[],
  { starts, ids, weights }: SubjectIndex,
): Float64Array {
  for (const { id, number } of known) weights[number] = weightOf(id);
  const scores = new Float64Array(positions.length);
  for (const [at, position] of positions.entries()) {
    const end = starts[position + 1] ?? 0;
    let score = 0;
    for (let next = starts[position] ?? end; next < end; next++) {
      score += weights[ids[next] ?? -1] ?? 0;
    }
    scores[at] = score;
  }
  for (const { number } of known) weights[number] = 0;
  return scores;
}
