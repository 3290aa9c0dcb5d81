import { describe, expect, it } from 'vitest';
import { isRareValue } from '../../shared/compare/is-rare-value.ts';
import { days, duration, money } from './builders.ts';

describe('isRareValue', () => {
  it.each([
    ['1,050', money('price', 1050)],
    ['24.99', money('price', 24.99)],
    ['6 to 10 weeks', duration(6, 10, 'week')],
  ])('takes %s for a value that agrees by no chance', (_said, term) => {
    expect(isRareValue(term)).toBe(true);
  });

  it.each([
    ['50', money('threshold', 50)],
    ['1,000', money('price', 1000)],
    ['30 days', days(30)],
    ['the same day', duration(0, 1, 'day')],
  ])('takes %s for a value that stands everywhere', (_said, term) => {
    expect(isRareValue(term)).toBe(false);
  });
});
