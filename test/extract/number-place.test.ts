import { describe, expect, it } from 'vitest';
import { numberPlaceOf } from '../../shared/extract/number-place.ts';

describe('a place for a number in a phrase', () => {
  it('holds the numbers from one to another', () => {
    expect(numberPlaceOf('{2-99}')).toEqual({ from: 2, to: 99 });
  });

  it('is no other word', () => {
    expect(numberPlaceOf('2-99')).toBeUndefined();
    expect(numberPlaceOf('buy')).toBeUndefined();
  });

  it.each(['{n}', '{2}', '{9-2}', '{2–99}'])('is refused as %s', (word) => {
    expect(() => numberPlaceOf(word)).toThrow(`{2-99}, not ${word}`);
  });
});
