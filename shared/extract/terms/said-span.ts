import type { Bound, DurationUnit } from '../../domain/term.ts';
import type { Amount } from './amount.ts';
import type { Unit } from './units.ts';

/** A stretch of time as said, over tokens [first, next). */
export type Span = {
  readonly min: number;
  readonly max: number;
  readonly unit: DurationUnit;
  readonly first: number;
  readonly next: number;
  /** Token of the unit's word. */
  readonly word: number;
  /** Two ends were said: "2 to 3 days". */
  readonly range: boolean;
  /** Where the words say it themselves: "within the hour". */
  readonly bound?: Bound;
  /** It comes round so often. */
  readonly every?: true;
};

/** One quantity of one unit. */
export function spanOf({ value, first, next }: Amount, unit: Unit): Span {
  const whole = value * unit.times;
  return {
    min: whole,
    max: whole,
    unit: unit.unit,
    first,
    next,
    word: unit.word,
    range: false,
  };
}
