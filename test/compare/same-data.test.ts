import { describe, expect, it } from 'vitest';
import { sameData } from '../../shared/compare/same-data.ts';
import { fc } from '../property-tests.ts';

describe('sameData', () => {
  it('sees through the order of keys', () => {
    expect(
      sameData({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }),
    ).toBe(true);
  });

  it('takes a key that holds undefined for none', () => {
    expect(sameData({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameData({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  });

  it.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['a key more', { a: 1 }, { a: 1, b: null }],
    ['a key less', { a: 1, b: null }, { a: 1 }],
    ['another order of a list', [1, 2], [2, 1]],
    ['a longer list', [1], [1, 2]],
    ['a list and what looks like one', [1], { 0: 1 }],
    ['nothing and an empty list', undefined, []],
    ['null and an empty object', null, {}],
    ['a number and its text', 1, '1'],
  ])('tells apart %s', (_, one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });

  it('finds equal whatever has been stored and loaded', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = JSON.parse(JSON.stringify(value));
        expect(sameData(value, stored)).toBe(true);
      }),
    );
  });
});
