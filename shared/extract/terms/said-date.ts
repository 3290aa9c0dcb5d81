import type { PartialDate } from './calendar.ts';

/** A date as said, over tokens [first, next). */
export type SaidDate = {
  /** Likeliest first. */
  readonly readings: readonly PartialDate[];
  /** Of figures that can be read in one order only: the day comes first. */
  readonly dayFirst: boolean | undefined;
  readonly weekday: number | undefined;
  readonly first: number;
  readonly next: number;
  /** The month alone was said; the day is its last or first. */
  readonly monthOnly: boolean;
  /** Figures alone, without a year: a date only where words say so. */
  readonly bare: boolean;
  /** The year is the nearest, though the readings tell one. */
  readonly yearInferred?: boolean;
};
