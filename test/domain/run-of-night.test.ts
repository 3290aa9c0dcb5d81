import { describe, expect, it } from 'vitest';
import {
  dateIn,
  runOfNight,
  siteOfRun,
} from '../../shared/domain/run-of-night.ts';

const night = { siteId: 'my-shop', asOf: '2026-11-21' };
const run = (id: string, state: 'running' | 'complete' | 'incomplete') => ({
  id,
  siteId: 'my-shop',
  asOf: '2026-11-21',
  startedAt: '2026-11-21T02:00:00.000Z',
  state,
});

describe('the run of a night', () => {
  it('is named by site and date', () => {
    expect(runOfNight(night, [])).toBe('my-shop_2026-11-21');
    expect(siteOfRun('my-shop_2026-11-21_2')).toBe('my-shop');
  });

  it('is the one that has not ended', () => {
    const runs = [
      run('my-shop_2026-11-21', 'complete'),
      run('my-shop_2026-11-21_2', 'running'),
    ];

    expect(runOfNight(night, runs)).toBe('my-shop_2026-11-21_2');
  });

  it('is another once that has ended, complete or not', () => {
    const runs = [
      run('my-shop_2026-11-21', 'complete'),
      run('my-shop_2026-11-21_2', 'incomplete'),
      run('my-shop_2026-11-20', 'running'),
    ];

    expect(runOfNight(night, runs)).toBe('my-shop_2026-11-21_3');
  });

  it('stands for the date in the time zone of the site', () => {
    const instant = new Date('2026-11-21T02:30:00Z');

    expect(dateIn('America/Toronto', instant)).toBe('2026-11-20');
    expect(dateIn('Europe/Paris', instant)).toBe('2026-11-21');
  });
});
