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

export type Nearest = {
  /** The likeliest first, of equals the one that stands first. */
  readonly nominees: readonly Nominee[];
  /** At least so much is shared by each of them. */
  readonly level: number;
  /** Whether others share as much, and were too many. */
  readonly isCut: boolean;
};

/**
 * Answers which of some sentences share about as much with what is sought as
 * the likeliest; so many of them at most.
 */
export function nearestOf(
  known: readonly KnownId[],
  positions: readonly number[],
  index: SubjectIndex,
  most: number,
): Nearest {
  const scores = scoresOf(known, positions, index);
  const top = scores.reduce((highest, score) => Math.max(highest, score), 0);
  const level = top * nearTheBest;
  const near = byScore(positions, scores, level);
  const nominees: Nominee[] = [];
  for (const [score, alike] of near) {
    const first = alike.sort((a, b) => a - b).slice(0, most - nominees.length);
    for (const position of first) nominees.push({ position, score });
    if (nominees.length >= most) break;
  }
  return { nominees, level, isCut: nominees.length >= most };
}

/** The highest score first: sentences of one template share as much. */
function byScore(
  positions: readonly number[],
  scores: Float64Array,
  level: number,
): [score: number, positions: number[]][] {
  const near = new Map<number, number[]>();
  for (const [at, position] of positions.entries()) {
    const score = scores[at] ?? 0;
    if (score < level) continue;
    const alike = near.get(score);
    if (alike) alike.push(position);
    else near.set(score, [position]);
  }
  return [...near].sort(([a], [b]) => b - a);
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
