import { Cron } from 'croner';
import { describe, expect, it } from 'vitest';
import { cronPattern, scheduleProblem } from '../../shared/domain/schedule.ts';

describe('a schedule', () => {
  it.each([
    ['cron(0 2 * * ? *)', '0 2 * * *'],
    ['cron(30 4 ? * MON-FRI *)', '30 4 * * MON-FRI'],
    ['cron(0 2 ? * 1 *)', '0 2 * * SUN'],
    ['cron(0 2 ? * 2-6 *)', '0 2 * * MON-FRI'],
    ['cron(0/30 2 1,15 * ? *)', '0/30 2 1,15 * *'],
  ])('%s is read as %s', (schedule, pattern) => {
    expect(scheduleProblem(schedule)).toBeUndefined();
    expect(cronPattern(schedule)).toBe(pattern);
    const cron = new Cron(pattern, { paused: true, sloppyRanges: true });
    expect(cron.nextRun()).not.toBeNull();
  });

  it.each([
    'rate(1 day)',
    '0 2 * * *',
    'cron(0 2 * * * *)',
    'cron(0 2 ? * ? *)',
    'cron(60 2 * * ? *)',
    'cron(0 24 * * ? *)',
    'cron(0 2 ? * 0 *)',
    'cron(0 2 ? * FOO *)',
    'cron(0 2 * * ? 2027)',
    'cron(*/0 2 * * ? *)',
    'cron(1/2/3 2 * * ? *)',
    'cron(0 2 * * ?)',
    'cron()',
    '',
  ])('%j is refused', (schedule) => {
    expect(scheduleProblem(schedule)).toContain('six fields');
  });
});
