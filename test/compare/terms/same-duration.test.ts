import { describe, expect, it } from 'vitest';
import {
  compareLength,
  sameDuration,
} from '../../../shared/compare/terms/same-duration.ts';
import type { DurationUnit } from '../../../shared/domain/term.ts';
import { duration } from '../builders.ts';

type Amount = readonly [number, number, DurationUnit];

describe('sameDuration', () => {
  it.each<[string, Amount, Amount]>([
    ['48 h and two days', [48, 48, 'hour'], [2, 2, 'day']],
    ['30 days and a month', [30, 30, 'day'], [1, 1, 'month']],
    ['56 days and eight weeks', [56, 56, 'day'], [8, 8, 'week']],
    ['12 months and a year', [12, 12, 'month'], [1, 1, 'year']],
    ['90 days and three months', [90, 90, 'day'], [3, 3, 'month']],
    [
      '15 business days and three weeks',
      [15, 15, 'business-day'],
      [3, 3, 'week'],
    ],
    ['24 to 48 h and one to two days', [24, 48, 'hour'], [1, 2, 'day']],
    ['up to two days and 24 to 48 h', [2, 2, 'day'], [24, 48, 'hour']],
    ['15 days and two weeks', [15, 15, 'day'], [2, 2, 'week']],
    ['six weeks and a month and a half', [6, 6, 'week'], [1.5, 1.5, 'month']],
    ['48 h and two business days', [48, 48, 'hour'], [2, 2, 'business-day']],
  ])('takes %s for the same', (_, one, other) => {
    expect(sameDuration(duration(...one), duration(...other))).toBe(true);
    expect(sameDuration(duration(...other), duration(...one))).toBe(true);
  });

  it.each<[string, Amount, Amount]>([
    ['15 and 14 days', [15, 15, 'day'], [14, 14, 'day']],
    ['30 days and two weeks', [30, 30, 'day'], [2, 2, 'week']],
    ['24 h and 48 h', [24, 24, 'hour'], [48, 48, 'hour']],
    [
      'two and three business days',
      [2, 2, 'business-day'],
      [3, 3, 'business-day'],
    ],
    [
      'ten business days and ten days',
      [10, 10, 'business-day'],
      [10, 10, 'day'],
    ],
    ['48 h and one business day', [48, 48, 'hour'], [1, 1, 'business-day']],
    ['30 minutes and 30 to 60', [30, 30, 'minute'], [30, 60, 'minute']],
    ['2 to 5 and 3 to 5 days', [2, 5, 'day'], [3, 5, 'day']],
    ['a year and two years', [1, 1, 'year'], [2, 2, 'year']],
    ['one month and two', [1, 1, 'month'], [60, 60, 'day']],
    ['the same day and the next', [0, 1, 'day'], [1, 1, 'day']],
  ])('tells %s apart', (_, one, other) => {
    expect(sameDuration(duration(...one), duration(...other))).toBe(false);
  });

  it('compares a least amount with the near end of a range', () => {
    const atLeast = duration(48, 48, 'hour', { bound: 'at-least' });

    expect(sameDuration(atLeast, duration(1, 2, 'day'))).toBe(false);
    expect(sameDuration(duration(2, 4, 'day'), atLeast)).toBe(true);
  });
});

describe('a duration that is said roughly', () => {
  const aboutTwoMonths = duration(2, 2, 'month', { bound: 'about' });

  it('says the same as one a tenth longer or shorter', () => {
    expect(sameDuration(aboutTwoMonths, duration(2.2, 2.2, 'month'))).toBe(
      true,
    );
    expect(sameDuration(duration(58, 58, 'day'), aboutTwoMonths)).toBe(true);
  });

  it('says something else than one a quarter longer', () => {
    expect(sameDuration(aboutTwoMonths, duration(75, 75, 'day'))).toBe(false);
  });
});

describe('compareLength', () => {
  it('answers 0 where one starts earlier and ends later', () => {
    expect(compareLength(duration(1, 9, 'day'), duration(2, 5, 'day'))).toBe(0);
  });

  it('compares by the end that differs', () => {
    expect(compareLength(duration(2, 5, 'day'), duration(2, 7, 'day'))).toBe(
      -1,
    );
  });

  it('takes “quinze jours” for two weeks and for the days it says', () => {
    const quinze = { ...duration(15, 15, 'day'), raw: 'quinze jours' };

    expect(sameDuration(quinze, duration(14, 14, 'day'))).toBe(true);
    expect(sameDuration(quinze, duration(15, 15, 'day'))).toBe(true);
    expect(sameDuration(quinze, duration(12, 12, 'day'))).toBe(false);
  });
});
