import type { ClueTable } from './clue-table.ts';
import type { Gate } from './gate.ts';
import type { TightPhrase } from './key-phrase.ts';
import type { LooseNode } from './loose-node.ts';
import type { PartList } from './part-list.ts';
import type { StandingParts } from './standing-parts.ts';

/** Parts [from, to) of a text, and what parts tell in its language. */
export type Spots = {
  readonly parts: PartList;
  readonly from: number;
  readonly to: number;
  readonly clues: ClueTable;
};

/** Notes all that the parts of a stretch tell, alone and together. */
export function noteClues(gate: Gate, spots: Spots): void {
  const { parts, from, to, clues } = spots;
  let before = 0;
  let hasLoose = false;
  for (let at = from; at < to; at++) {
    const number = parts.at(at);
    if (clues.isTelling(number)) noteTold(gate, clues, number, at);
    if (clues.isLoose(number)) hasLoose = true;
    if (clues.mayMeet(before, number)) {
      noteTight(gate, clues.phrasesAt(before, number), spots, at);
    }
    before = number;
  }
  if (hasLoose) noteAllLoose(gate, spots);
}

function noteTold(
  gate: Gate,
  clues: ClueTable,
  number: number,
  at: number,
): void {
  for (const clue of clues.at(number)?.tells ?? []) gate.note(clue, at);
}

function noteAllLoose(gate: Gate, spots: Spots): void {
  const { parts, from, to, clues } = spots;
  markStanding(spots);
  for (let at = from; at < to; at++) {
    const number = parts.at(at);
    if (!clues.isLoose(number)) continue;
    for (const node of clues.at(number)?.loose ?? []) {
      noteLoose(gate, node, clues.standing, at);
    }
  }
}

function markStanding({ parts, from, to, clues }: Spots): void {
  const { standing } = clues;
  standing.begin();
  for (let at = from; at < to; at++) {
    const number = parts.at(at);
    if (!clues.isNear(number)) continue;
    for (const part of clues.at(number)?.near ?? []) standing.add(part);
  }
}

function noteLoose(
  gate: Gate,
  { tells, wants, nodes }: LooseNode,
  standing: StandingParts,
  at: number,
): void {
  for (const clue of tells) gate.note(clue, at);
  for (let place = 0; place < wants.length; place++) {
    const node = nodes[place];
    if (node && standing.has(wants[place] ?? 0)) {
      noteLoose(gate, node, standing, at);
    }
  }
}

function noteTight(
  gate: Gate,
  phrases: readonly TightPhrase[],
  spots: Spots,
  at: number,
): void {
  for (const phrase of phrases) {
    const { clue } = phrase;
    if (!gate.isKnown(clue) && isWhole(phrase, spots, at)) gate.note(clue, at);
  }
}

/** Whether the other parts of a phrase stand around the pair that ends here. */
function isWhole(
  { before, after }: TightPhrase,
  spots: Spots,
  at: number,
): boolean {
  for (let step = 0; step < after.length; step++) {
    if (!isAt(spots, at + 1 + step, after[step])) return false;
  }
  for (let step = 0; step < before.length; step++) {
    if (!isAt(spots, at - 2 - step, before[step])) return false;
  }
  return true;
}

function isAt(
  { parts, from, to, clues }: Spots,
  at: number,
  part = -1,
): boolean {
  if (at < from || at >= to) return false;
  return clues.partsOf(parts.at(at)).includes(part);
}
