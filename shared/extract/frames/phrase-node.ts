import type { ConceptId } from '../concept-id.ts';

/** One step of a phrase leads to the next; `ends` are phrases complete here. */
export type PhraseNode = {
  readonly next: Map<number, PhraseNode>;
  /** The bits of the symbols that lead on. */
  bits: number;
  /** Reached by skipping up to three words. */
  gap: PhraseNode | undefined;
  /** Where phrases go on too, whichever of some words was chosen. */
  also: readonly PhraseNode[];
  readonly ends: ConceptId[];
  /** All that begins here; undefined until a text comes by. */
  way: PhraseWay | undefined;
};

/** All that begins at some nodes, and wherever phrases go on at from there. */
export type PhraseWay = {
  /** Of the phrases that are complete here. */
  readonly ends: readonly ConceptId[];
  /** By the symbol that leads on, where to. */
  readonly next: ReadonlyMap<number, readonly PhraseNode[]>;
  /** The bits of those symbols. */
  readonly bits: number;
  /** Where words may be skipped. */
  readonly gaps: readonly PhraseNode[];
};
