import type { PartList } from './part-list.ts';
import type { Stop } from './part-table.ts';

/** A text looked over: what its parts mean, in order. */
export type Skim = {
  readonly text: string;
  readonly parts: PartList;
  readonly stops: readonly Stop[];
  /** It is of the parts from here to there. */
  readonly from: number;
  readonly to: number;
};
