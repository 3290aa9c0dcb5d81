import { describe, expect, it } from 'vitest';
import { dueDate } from '../../shared/briefing/due-date.ts';
import { team } from './builders.ts';

const stores = team('stores');
// Tuesday, two in the morning in Montréal.
const night = '2026-11-24T07:00:00Z';

describe('dueDate', () => {
  it.each([
    ['critical', '2026-11-24T14:00:00Z'],
    ['high', '2026-11-25T14:00:00Z'],
    ['medium', '2026-11-27T14:00:00Z'],
    ['low', '2026-12-08T14:00:00Z'],
    ['info', '2026-12-08T14:00:00Z'],
  ] as const)('of a %s gap is one of the team’s openings', (level, due) => {
    expect(dueDate(night, level, stores)).toBe(due);
  });

  it('of a critical gap on a Friday evening is Monday’s opening', () => {
    const friday = '2026-11-27T23:00:00Z';

    expect(dueDate(friday, 'critical', stores)).toBe('2026-11-30T14:00:00Z');
  });

  it('moves by one opening for each that is full', () => {
    expect(dueDate(night, 'critical', stores, 2)).toBe('2026-11-26T14:00:00Z');
  });

  it('follows the team’s own hours and zone', () => {
    const night24 = team('chat', {
      timeZone: 'Europe/Paris',
      shifts: [
        { days: [1, 2, 3, 4, 5, 6, 7], opens: '20:00', closes: '04:00' },
      ],
    });

    expect(dueDate(night, 'critical', night24)).toBe('2026-11-24T19:00:00Z');
  });
});
