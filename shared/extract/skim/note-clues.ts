import { mostFillers } from '../frames/phrase-steps.ts';
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
  // What stands before fillers; 0 means nothing.
  let beyond = 0;
  let hasLoose = false;
  for (let at = from; at < to; at++) {
    const number = parts.at(at);
    if (clues.isTelling(number)) noteTold(gate, clues, number, at);
    if (clues.isLoose(number)) hasLoose = true;
    notePair(gate, before, spots, at);
    notePair(gate, beyond, spots, at);
    beyond = clues.isFiller(number) ? beyond || before : 0;
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

/** Notes the phrases that a part and the one at a place are of together. */
function notePair(gate: Gate, first: number, spots: Spots, at: number): void {
  const { parts, clues } = spots;
  const second = parts.at(at);
  if (!clues.mayMeet(first, second)) return;
  noteTight(gate, clues.phrasesAt(first, second), spots, at);
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

/**
 * Whether the other parts of a phrase stand around the pair that ends here,
 * but for fillers.
 */
function isWhole(
  { pair: [first], before, after }: TightPhrase,
  spots: Spots,
  at: number,
): boolean {
  return (
    standFrom(spots, at + 1, forwards, after) &&
    standFrom(spots, at - 1, backwards, [first, ...before])
  );
}

const forwards = 1;
const backwards = -1;

/** Whether parts stand one after the other from a place. */
function standFrom(
  spots: Spots,
  start: number,
  step: number,
  wanted: readonly number[],
): boolean {
  let at = start;
  for (const part of wanted) {
    at = placeOf(part, spots, at, step);
    if (at < 0) return false;
    at += step;
  }
  return true;
}

/** Where a part stands, from a place on past fillers; -1 where it does not. */
function placeOf(
  part: number,
  { parts, from, to, clues }: Spots,
  start: number,
  step: number,
): number {
  let at = start;
  for (let passed = 0; passed <= mostFillers; passed++) {
    if (at < from || at >= to) return -1;
    const number = parts.at(at);
    if (clues.partsOf(number).includes(part)) return at;
    if (!clues.isFiller(number)) return -1;
    at += step;
  }
  return -1;
}
