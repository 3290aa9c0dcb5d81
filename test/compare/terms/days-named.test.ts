import { describe, expect, it } from 'vitest';
import { daysNamed } from '../../../shared/compare/terms/days-named.ts';
import type { Term } from '../../../shared/domain/term.ts';

function hoursOn(days: string | null): Term {
  return { type: 'hours', days, opens: '09:00', closes: '17:00', raw: '9–5' };
}

describe('the days that hours name', () => {
  it('are those of all hours together', () => {
    const days = daysNamed([hoursOn('mo-we'), hoursOn('we,sa')]);

    expect([...(days ?? [])]).toEqual(['mo', 'tu', 'we', 'sa']);
  });

  it('are not known where some hours name none', () => {
    expect(daysNamed([hoursOn('mo-fr'), hoursOn(null)])).toBeUndefined();
  });

  it('are not known where it is open at every moment', () => {
    const always: Term = { type: 'hours', always: true, raw: '24/7' };

    expect(daysNamed([hoursOn('mo'), always])).toBeUndefined();
  });

  it('are not known where no hours are said', () => {
    const count: Term = { type: 'count', value: 3, of: 'items', raw: '3' };

    expect(daysNamed([count])).toBeUndefined();
    expect(daysNamed([])).toBeUndefined();
  });
});
