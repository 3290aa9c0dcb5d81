import { describe, expect, it } from 'vitest';
import {
  sayClock,
  sayDate,
  sayMoment,
} from '../../shared/platform/say-date.ts';

const morning = '2026-11-01T13:00:00Z';

describe('sayDate', () => {
  it('calls the first of a month as the language does', () => {
    expect(sayDate('2027-11-01', 'fr-CA')).toBe('1er novembre 2027');
    expect(sayDate('2027-11-11', 'fr-CA')).toBe('11 novembre 2027');
    expect(sayDate('2027-11-01', 'en-CA')).toBe('November 1, 2027');
  });
});

describe('sayMoment', () => {
  it('tells day and time by the clocks of a place', () => {
    expect(sayMoment(morning, 'fr-CA', 'America/Toronto')).toBe(
      'dimanche 1er novembre 2026 à 8\u00a0h',
    );
    expect(sayMoment(morning, 'en-CA', 'America/Toronto')).toMatch(
      /^Sunday, November 1, 2026 at 8:00/,
    );
  });
});

describe('sayClock', () => {
  it('writes a time of day as the language does', () => {
    expect(sayClock('09:30', 'fr-CA')).toBe('9\u00a0h\u00a030');
    expect(sayClock('18:00', 'fr-CA')).toBe('18\u00a0h');
    expect(sayClock('09:30', 'en-CA')).toBe('09:30');
  });
});
