import { describe, expect, it } from 'vitest';
import { oncePerPair } from '../../shared/platform/once-per-pair.ts';

function counted(most?: number) {
  let calls = 0;
  const make = (one: string, other: string) => ({ one, other, of: ++calls });
  return { answer: oncePerPair(make, most), calls: () => calls };
}

describe('oncePerPair', () => {
  it('makes what it answers once for each pair', () => {
    const { answer, calls } = counted();

    expect(answer('a', 'b')).toBe(answer('a', 'b'));
    expect(calls()).toBe(1);
  });

  it('takes no pair for another', () => {
    const { answer } = counted();
    const pairs = [
      ['a', 'b'],
      ['b', 'a'],
      ['ab', ''],
      ['', 'ab'],
      ['a', ''],
    ] as const;

    for (const [one, other] of [...pairs, ...pairs]) {
      expect(answer(one, other)).toMatchObject({ one, other });
    }
  });

  it('forgets, and answers the same, where there are too many', () => {
    const { answer, calls } = counted(2);

    for (const other of ['b', 'c', 'd', 'b']) {
      expect(answer('a', other)).toMatchObject({ one: 'a', other });
    }

    expect(calls()).toBe(4);
  });
});
