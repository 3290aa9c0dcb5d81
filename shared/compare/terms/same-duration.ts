import type { DurationTerm, DurationUnit } from '../../domain/term.ts';
import { comparableInterval, sameAmount } from './comparable-interval.ts';

/**
 * Answers whether two durations say the same to a customer. A single value
 * against a range is compared with the range's far end: "within two days" and
 * "24 to 48 h" both promise two days at the latest. "At least" speaks of the
 * near end: "48 h ahead or more" is no row of "one to two days ahead". What is
 * said roughly ("a little over two months") is as good as 2.2 months.
 */
export function sameDuration(one: DurationTerm, other: DurationTerm): boolean {
  return sameLength(inWeeks(one), inWeeks(other));
}

/** "Huit jours" is a week, and "quinze jours" two: both ends are counted. */
const countedWeeks: readonly (readonly [RegExp, number])[] = [
  [/\bhuit jours$/iu, 1],
  [/\bquinze jours$/iu, 2],
];

function inWeeks(term: DurationTerm): DurationTerm {
  const weeks = countedWeeks.find(([words]) => words.test(term.raw))?.[1];
  return weeks === undefined || term.min !== term.max
    ? term
    : { ...term, min: weeks, max: weeks, unit: 'week' };
}

function sameLength(one: DurationTerm, other: DurationTerm): boolean {
  if (isLeast(one) !== isLeast(other) && isRange(isLeast(one) ? other : one)) {
    return sameAmount(
      { value: one.min, unit: one.unit },
      { value: other.min, unit: other.unit },
    );
  }
  if (isTheNextDay(one, other)) return false;
  if (!isRange(one) && !isRange(other) && isAbout(one, other)) return true;
  const ends = sameAmount(
    { value: one.max, unit: one.unit },
    { value: other.max, unit: other.unit },
  );
  const single = one.min === one.max || other.min === other.max;
  const starts =
    single ||
    sameAmount(
      { value: one.min, unit: one.unit },
      { value: other.min, unit: other.unit },
    );
  return ends && starts;
}

/** The same day ends before the next one, though both are a day at most. */
function isTheNextDay(one: DurationTerm, other: DurationTerm): boolean {
  return isDayAfter(one, other) || isDayAfter(other, one);
}

function isDayAfter(one: DurationTerm, other: DurationTerm): boolean {
  return (
    isDays(one) &&
    isDays(other) &&
    one.min === 0 &&
    one.max === 1 &&
    other.min === 1 &&
    other.bound === 'exact'
  );
}

function isDays({ unit }: DurationTerm): boolean {
  return unit === 'day' || unit === 'business-day';
}

/** Values that are said roughly may differ by so much. */
const roughly = 1.1;

function isAbout(one: DurationTerm, other: DurationTerm): boolean {
  if (one.bound !== 'about' && other.bound !== 'about') return false;
  const [a, b] = [middle(one.max, one.unit), middle(other.max, other.unit)];
  return Math.max(a, b) <= Math.min(a, b) * roughly + 1e-6;
}

function isLeast({ bound, min, max }: DurationTerm): boolean {
  return bound === 'at-least' && min === max;
}

function isRange({ min, max }: DurationTerm): boolean {
  return min !== max;
}

/** -1 where the first is shorter, 1 where longer, 0 where neither clearly. */
export function compareLength(one: DurationTerm, other: DurationTerm): number {
  const starts = Math.sign(
    middle(one.min, one.unit) - middle(other.min, other.unit),
  );
  const ends = Math.sign(
    middle(one.max, one.unit) - middle(other.max, other.unit),
  );
  if (starts * ends < 0) return 0;
  return ends === 0 ? starts : ends;
}

function middle(value: number, unit: DurationUnit): number {
  const { low, high } = comparableInterval(value, unit);
  return (low + high) / 2;
}
