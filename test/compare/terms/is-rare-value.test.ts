import { describe, expect, it } from 'vitest';
import { isRareValue } from '../../../shared/compare/terms/is-rare-value.ts';
import type { Term } from '../../../shared/domain/term.ts';
import { days, duration, money } from '../builders.ts';

describe('isRareValue', () => {
  it.each<[string, Term]>([
    ['1,050', money('price', 1050)],
    ['24.99', money('price', 24.99)],
    ['6 to 10 weeks', duration(6, 10, 'week')],
    [
      '8 to 20 h',
      { type: 'hours', days: 'mo', opens: '08:00', closes: '20:00', raw: '' },
    ],
  ])('takes %s for a value that agrees by no chance', (_said, term) => {
    expect(isRareValue(term)).toBe(true);
  });

  it.each<[string, Term]>([
    ['50', money('threshold', 50)],
    ['1,000', money('price', 1000)],
    ['30 days', days(30)],
    ['the same day', duration(0, 1, 'day')],
    [
      '99.9 %',
      { type: 'percent', value: 99.9, upTo: false, role: 'level', raw: '' },
    ],
    ['24/7', { type: 'hours', always: true, raw: '' }],
  ])('takes %s for a value that stands everywhere', (_said, term) => {
    expect(isRareValue(term)).toBe(false);
  });
});
