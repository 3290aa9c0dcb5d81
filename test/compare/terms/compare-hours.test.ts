import { describe, expect, it } from 'vitest';
import {
  compareHours,
  expandDays,
} from '../../../shared/compare/terms/compare-hours.ts';
import type { HoursTerm } from '../../../shared/domain/term.ts';

function open(
  days: string | null,
  opens: string | null,
  closes: string | null,
): HoursTerm {
  return {
    type: 'hours',
    days,
    opens,
    closes,
    raw: `${days} ${opens}-${closes}`,
  };
}

const always: HoursTerm = { type: 'hours', always: true, raw: '24/7' };

describe('expandDays', () => {
  it.each([
    ['mo-fr', ['mo', 'tu', 'we', 'th', 'fr']],
    ['mo,we,fr', ['mo', 'we', 'fr']],
    ['sa-mo', ['sa', 'su', 'mo']],
  ])('reads %s', (days, expected) => {
    expect(expandDays(days)).toEqual(expected);
  });
});

describe('compareHours', () => {
  it('takes an hour without its half of the day for either', () => {
    const said = { ...open('mo-su', '07:00', '11:00'), raw: 'seven to eleven' };
    const shown = open('mo-su', '07:00', '23:00');

    expect(compareHours([shown], [said]).different).toEqual([]);
    expect(
      compareHours([open('mo', '08:00', '23:00')], [said]).different,
    ).toEqual(['mo']);
    const inFull = { ...said, raw: 'seven to eleven in the morning' };
    expect(compareHours([shown], [inFull]).different).toHaveLength(7);
  });

  it('agrees on a week said in one breath or in two', () => {
    const whole = [open('mo-su', '09:00', '17:00')];
    const parts = [
      open('mo-fr', '09:00', '17:00'),
      open('sa-su', '09:00', '17:00'),
    ];

    expect(compareHours(whole, parts).different).toEqual([]);
    expect(compareHours(parts, whole).different).toEqual([]);
  });

  it('names the day that differs', () => {
    const ours = [
      open('mo-fr', '09:00', '18:00'),
      open('sa', '09:00', '17:00'),
    ];
    const theirs = [
      open('mo-fr', '09:00', '18:00'),
      open('sa', '09:00', '16:00'),
    ];

    const compared = compareHours(ours, theirs);

    expect(compared.different).toEqual(['sa']);
    expect(compared.surplusMinutes).toBe(60);
  });

  it('reads hours without days as those of whatever day the other names', () => {
    const compared = compareHours(
      [open(null, '09:00', '20:00')],
      [open('mo-su', '09:00', '18:00')],
    );

    expect(compared.different).toEqual(['any']);
  });

  it('counts days that the article leaves out as unsaid', () => {
    const compared = compareHours(
      [open('mo-sa', '09:00', '17:00')],
      [open('mo-fr', '09:00', '17:00')],
    );

    expect(compared.unsaid).toEqual(['sa']);
    expect(compared.different).toEqual([]);
  });

  it('takes a missing bound for no difference', () => {
    const compared = compareHours(
      [open('mo-su', null, '21:00')],
      [open('mo-su', '08:00', '21:00')],
    );

    expect(compared.different).toEqual([]);
  });

  it('keeps both halves of a day with a break', () => {
    const ours = [
      open('mo-su', '07:00', '12:00'),
      open('mo-su', '15:00', '21:00'),
    ];

    expect(compareHours(ours, ours).different).toEqual([]);
    expect(
      compareHours(ours, [open('mo-su', '07:00', '12:00')]).different,
    ).toHaveLength(7);
  });

  it('finds that round the clock is more than a long day', () => {
    const compared = compareHours([always], [open('mo-su', '07:00', '23:00')]);

    expect(compared.different).toHaveLength(7);
    expect(compared.surplusMinutes).toBeGreaterThan(0);
  });

  it('follows opening hours over midnight', () => {
    const compared = compareHours(
      [open('mo-su', '06:00', '03:00')],
      [open('mo-su', '06:00', '03:00')],
    );

    expect(compared.surplusMinutes).toBe(0);
  });
});
