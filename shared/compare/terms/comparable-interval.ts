import type { DurationUnit } from '../../domain/term.ts';

/** Minutes: everything between the two may be meant. */
export type Interval = { readonly low: number; readonly high: number };

const hour = 60;
const day = 24 * hour;

/**
 * Answers what an amount of a unit can come to on the calendar, in minutes. A
 * month is 28 to 31 days and several are 30 to 31 each (people say "three
 * months" for 90 days, "a month and a half" for six weeks); a business day may have one idle day beside it, and
 * between two working weeks there are always two.
 */
export function comparableInterval(
  value: number,
  unit: DurationUnit,
): Interval {
  switch (unit) {
    case 'minute':
      return exactly(value);
    case 'hour':
      return exactly(value * hour);
    case 'day':
      return exactly(value * day);
    case 'week':
      return {
        low: value * 7 * day,
        high: (value * 7 + weekSlack(value)) * day,
      };
    case 'business-day':
      return {
        low: (value + weekendsWithin(value)) * day,
        high: (value + idleDays(value)) * day,
      };
    case 'month':
      return value < 2
        ? { low: value * 28 * day, high: value * 31 * day }
        : { low: value * 30 * day, high: value * 31 * day };
    case 'year':
      return { low: value * 365 * day, high: value * 366 * day };
  }
}

/** Many count both ends: "huit jours" is one week, "quinze jours" two. */
function weekSlack(weeks: number): number {
  return weeks <= 2 ? 1 : 0;
}

function exactly(minutes: number): Interval {
  return { low: minutes, high: minutes };
}

/** Whoever begins on a Monday meets no weekend before the sixth day. */
function weekendsWithin(businessDays: number): number {
  return 2 * Math.floor(Math.max(0, businessDays - 1) / 5);
}

function idleDays(businessDays: number): number {
  return Math.min(businessDays, 2 * Math.ceil(businessDays / 5));
}

/** A working day is 24 h to whoever counts in hours: "48 h" is two of them. */
const hoursLike: ReadonlySet<DurationUnit> = new Set(['minute', 'hour']);

/** Answers whether two amounts may be the same stretch of time. */
export function sameAmount(
  one: { readonly value: number; readonly unit: DurationUnit },
  other: { readonly value: number; readonly unit: DurationUnit },
): boolean {
  if (one.unit === other.unit) return near(one.value, other.value);
  const [a, b] = strict(one, other)
    ? [shortest(one), shortest(other)]
    : [
        comparableInterval(one.value, one.unit),
        comparableInterval(other.value, other.unit),
      ];
  return overlap(a, b);
}

function strict(
  one: { readonly unit: DurationUnit },
  other: { readonly unit: DurationUnit },
): boolean {
  const units = new Set([one.unit, other.unit]);
  return (
    units.has('business-day') && [...units].some((unit) => hoursLike.has(unit))
  );
}

function shortest(amount: {
  readonly value: number;
  readonly unit: DurationUnit;
}): Interval {
  return exactly(comparableInterval(amount.value, amount.unit).low);
}

function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high + 1e-6 && b.low <= a.high + 1e-6;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
