import { describe, expect, it } from 'vitest';
import { officeHours } from '../../shared/domain/team.ts';
import {
  hoursBetween,
  nextOpenings,
  openHoursBetween,
} from '../../shared/platform/shift-hours.ts';

const montreal = { timeZone: 'America/Toronto', shifts: [...officeHours] };

describe('nextOpenings', () => {
  it('answers the next morning for a night in the week', () => {
    // 2026-11-24 is a Tuesday; 07:00 UTC is 02:00 in Montréal.
    const [first] = nextOpenings('2026-11-24T07:00:00Z', 1, montreal);

    expect(first).toBe('2026-11-24T14:00:00Z');
  });

  it('skips the weekend', () => {
    const [first] = nextOpenings('2026-11-20T23:00:00Z', 1, montreal);

    expect(first).toBe('2026-11-23T14:00:00Z');
  });

  it('follows the clock change of the team’s own zone', () => {
    const [before] = nextOpenings('2026-10-30T05:00:00Z', 1, montreal);
    const [after] = nextOpenings('2026-11-02T05:00:00Z', 1, montreal);

    expect(before).toBe('2026-10-30T13:00:00Z');
    expect(after).toBe('2026-11-02T14:00:00Z');
  });

  it('answers as many openings as asked, weeks ahead', () => {
    const openings = nextOpenings('2026-11-24T07:00:00Z', 30, montreal);

    expect(openings).toHaveLength(30);
    expect(new Set(openings).size).toBe(30);
  });
});

describe('openHoursBetween', () => {
  it('counts only the hours the team was there', () => {
    const hours = openHoursBetween(
      '2026-11-20T20:00:00Z',
      '2026-11-23T15:00:00Z',
      [montreal],
    );

    // Friday 15:00 to 17:00, Monday 9:00 to 10:00.
    expect(hours).toBe(3);
  });

  it('counts a night shift across midnight', () => {
    const night = {
      timeZone: 'UTC',
      shifts: [{ days: [1], opens: '22:00', closes: '06:00' }],
    };

    const hours = openHoursBetween(
      '2026-11-24T01:00:00Z',
      '2026-11-24T12:00:00Z',
      [night],
    );

    expect(hours).toBe(5);
  });

  it('counts an hour once in which two teams were there', () => {
    const evening = {
      timeZone: 'America/Toronto',
      shifts: [{ days: [1], opens: '16:00', closes: '20:00' }],
    };

    const hours = openHoursBetween(
      '2026-11-23T05:00:00Z',
      '2026-11-24T05:00:00Z',
      [montreal, evening, montreal],
    );

    // Monday 9:00 to 17:00, and on until 20:00.
    expect(hours).toBe(11);
  });

  it('answers nothing when the end lies before the start', () => {
    const from = '2026-11-24T12:00:00Z';
    const until = '2026-11-23T12:00:00Z';

    expect(openHoursBetween(from, until, [montreal])).toBe(0);
    expect(hoursBetween(from, until)).toBe(0);
  });
});
