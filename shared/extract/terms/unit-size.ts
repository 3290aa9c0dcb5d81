import type { DurationUnit } from '../../domain/term.ts';

/** Units from small to large. */
const order: readonly DurationUnit[] = [
  'minute',
  'hour',
  'day',
  'business-day',
  'week',
  'month',
  'year',
];

/** Only what calendars agree on: no days in a month. */
const sizes: Readonly<Record<string, number>> = {
  'hour>minute': 60,
  'day>minute': 1440,
  'day>hour': 24,
  'business-day>hour': 24,
  'week>hour': 168,
  'week>day': 7,
  'week>business-day': 5,
  'month>day': 30,
  'month>week': 4,
  'month>business-day': 22,
  'month>hour': 720,
  'year>month': 12,
  'year>week': 52,
  'year>day': 365,
};

/**
 * Answers a value of one unit in a smaller one, or `undefined` where no
 * company would set the two side by side. A month counts as 30 days.
 */
export function convert(
  value: number,
  from: DurationUnit,
  to: DurationUnit,
): number | undefined {
  if (from === to) return value;
  const size = sizes[`${from}>${to}`];
  return size === undefined ? undefined : value * size;
}

/** Of two units, the smaller. */
export function smallerUnit(a: DurationUnit, b: DurationUnit): DurationUnit {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}
