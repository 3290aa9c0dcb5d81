import { describe, expect, it } from 'vitest';
import {
  dayOfHoliday,
  nearestHoliday,
} from '../../../shared/extract/terms/feast-day.ts';

describe('days with a name', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('finds Easter of %d', (year, expected) => {
    expect(dayOfHoliday({ easter: 0 }, year)).toBe(expected);
  });

  it('counts weekdays from the start of a month', () => {
    const blackFriday = { month: 11, weekday: 3, nth: 4, later: 1 };

    expect(dayOfHoliday(blackFriday, 2026)).toBe('2026-11-27');
    expect(dayOfHoliday(blackFriday, 2024)).toBe('2024-11-29');
  });

  it('counts the last weekday from the end of a month', () => {
    const memorialDay = { month: 5, weekday: 0, nth: -1 };

    expect(dayOfHoliday(memorialDay, 2027)).toBe('2027-05-31');
  });

  it('takes the nearest where no year is said', () => {
    const newYear = { month: 1, day: 1 };

    expect(nearestHoliday(newYear, '2026-11-21').year).toBe(2027);
    expect(nearestHoliday(newYear, '2026-02-01').year).toBe(2026);
  });
});
