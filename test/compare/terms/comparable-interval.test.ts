import { describe, expect, it } from 'vitest';
import { comparableInterval } from '../../../shared/compare/terms/comparable-interval.ts';

const day = 1440;

describe('comparableInterval', () => {
  it('gives a month 28 to 31 days', () => {
    expect(comparableInterval(1, 'month')).toEqual({
      low: 28 * day,
      high: 31 * day,
    });
  });

  it('gives two business days two to four calendar days', () => {
    expect(comparableInterval(2, 'business-day')).toEqual({
      low: 2 * day,
      high: 4 * day,
    });
  });

  it('gives ten business days one weekend at least and two at most', () => {
    expect(comparableInterval(10, 'business-day')).toEqual({
      low: 12 * day,
      high: 14 * day,
    });
  });
});
