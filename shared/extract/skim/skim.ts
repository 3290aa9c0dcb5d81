import type { PartClues } from './clues.ts';
import type { Stop } from './part-table.ts';

/** What a part of a text means to the languages that are read. */
export type Meaning = {
  /** The language that it is a frequent word of, and no other's; else -1. */
  readonly telling: number;
  /** By language; undefined where it means nothing. */
  readonly clues: readonly (PartClues | undefined)[];
};

/** A text looked over: what its parts mean, in order. */
export type Skim = {
  readonly text: string;
  readonly parts: readonly (Meaning | undefined)[];
  readonly stops: readonly Stop[];
  /** It is of the parts from here to there. */
  readonly from: number;
  readonly to: number;
};
