import type { ClueTable } from './clue-table.ts';
import type { Gate } from './gate.ts';
import type { KeyPhrase } from './key-phrase.ts';
import type { PartList } from './part-list.ts';

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
  let bits = 0;
  let number = from < to ? parts.at(from) : 0;
  for (let at = from; at < to; at++) {
    const after = at + 1 < to ? parts.at(at + 1) : 0;
    if (clues.isTelling(number)) noteTold(gate, clues, number, at);
    if (clues.isLoose(number)) {
      bits ||= allBits(spots);
      noteLoose(gate, spots, at, bits);
    }
    // Nine in ten parts stand beside nothing that any phrase wants.
    if (clues.mayMeet(number, before, after)) {
      notePhrases(gate, spots, at, clues.bitsOf(before), clues.bitsOf(after));
    }
    before = number;
    number = after;
  }
}

function noteTold(
  gate: Gate,
  clues: ClueTable,
  number: number,
  at: number,
): void {
  for (const clue of clues.at(number)?.tells ?? []) gate.note(clue, at);
}

function noteLoose(gate: Gate, spots: Spots, at: number, bits: number): void {
  const told = spots.clues.at(spots.parts.at(at));
  for (const phrase of told?.loose ?? []) {
    if ((phrase.bitsAnywhere & ~bits) !== 0) continue;
    notePhrase(gate, phrase, spots, at);
  }
}

/** The bits of all that stands in a stretch. */
function allBits({ parts, from, to, clues }: Spots): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= clues.bitsOf(parts.at(at));
  return bits;
}

function notePhrases(
  gate: Gate,
  spots: Spots,
  at: number,
  before: number,
  after: number,
): void {
  const told = spots.clues.at(spots.parts.at(at));
  for (const phrase of told?.phrases ?? []) {
    const { bitBefore, bitAfter } = phrase;
    if ((bitBefore & ~before) !== 0 || (bitAfter & ~after) !== 0) continue;
    notePhrase(gate, phrase, spots, at);
  }
}

function notePhrase(
  gate: Gate,
  phrase: KeyPhrase,
  spots: Spots,
  at: number,
): void {
  const { clue } = phrase;
  if (!gate.isKnown(clue) && isWhole(phrase, spots, at)) gate.note(clue, at);
}

/** Whether the other parts of a phrase stand where they must. */
function isWhole(
  { before, after, anywhere }: KeyPhrase,
  spots: Spots,
  at: number,
): boolean {
  for (let step = 0; step < after.length; step++) {
    if (!isAt(spots, at + 1 + step, after[step])) return false;
  }
  for (let step = 0; step < before.length; step++) {
    if (!isAt(spots, at - 1 - step, before[step])) return false;
  }
  for (const part of anywhere) if (!stands(part, spots, at)) return false;
  return true;
}

function isAt(
  { parts, from, to, clues }: Spots,
  at: number,
  part = -1,
): boolean {
  if (at < from || at >= to) return false;
  return clues.at(parts.at(at))?.is.includes(part) ?? false;
}

/** No phrase has so many parts, with all that may stand between them. */
const reach = 60;

function stands(part: number, spots: Spots, near: number): boolean {
  const first = Math.max(spots.from, near - reach);
  const last = Math.min(spots.to - 1, near + reach);
  for (let at = first; at <= last; at++) {
    if (isAt(spots, at, part)) return true;
  }
  return false;
}
