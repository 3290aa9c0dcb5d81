import type { KeyPhrase, PartClues } from './clues.ts';
import type { Gate } from './gate.ts';
import type { CluesByNumber } from './meanings.ts';
import type { PartList } from './part-list.ts';

/** Parts [from, to) of a text, and what parts tell in its language. */
type Spots = {
  readonly parts: PartList;
  readonly from: number;
  readonly to: number;
  readonly clues: CluesByNumber;
};

/** Notes all that the parts of a stretch tell, alone and together. */
export function noteClues(gate: Gate, spots: Spots): void {
  const { parts, from, to, clues } = spots;
  for (let at = from; at < to; at++) {
    const number = parts.at(at);
    if (number === 0) continue;
    const told = clues[number];
    if (told?.isClue) notePart(gate, told, spots, at);
  }
}

function notePart(gate: Gate, told: PartClues, spots: Spots, at: number): void {
  for (const clue of told.tells) gate.note(clue, at);
  for (const phrase of told.loose) notePhrase(gate, phrase, spots, at);
  if (told.phrases.length === 0) return;
  const before = bitsAt(spots, at - 1);
  const after = bitsAt(spots, at + 1);
  // Four in five parts stand beside nothing that any phrase wants.
  if (((told.bitsBefore & before) | (told.bitsAfter & after)) === 0) return;
  for (const phrase of told.phrases) {
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

/** What the part at a place may be; most phrases end at this question. */
function bitsAt({ parts, from, to, clues }: Spots, at: number): number {
  if (at < from || at >= to) return 0;
  return clues[parts.at(at)]?.bits ?? 0;
}

function isAt(
  { parts, from, to, clues }: Spots,
  at: number,
  part = -1,
): boolean {
  if (at < from || at >= to) return false;
  return clues[parts.at(at)]?.is.includes(part) ?? false;
}

/** No phrase has so many parts, with all that may stand between them. */
const reach = 60;

function stands(part: number, spots: Spots, near: number): boolean {
  for (let at = near - reach; at <= near + reach; at++) {
    if (isAt(spots, at, part)) return true;
  }
  return false;
}
