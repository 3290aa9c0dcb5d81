import { describe, expect, it } from 'vitest';
import { oncePer, oncePerObject } from '../../shared/platform/once-per.ts';

function counted(most?: number) {
  let calls = 0;
  const make = (key: string) => ({ key, of: ++calls });
  return { answer: oncePer(make, most), calls: () => calls };
}

describe('oncePer', () => {
  it('makes what it answers once for each key', () => {
    const { answer, calls } = counted();

    expect(answer('a')).toBe(answer('a'));
    expect(calls()).toBe(1);
  });

  it('forgets, and answers the same, where there are too many', () => {
    const { answer, calls } = counted(2);

    for (const key of ['b', 'c', 'd', 'b']) {
      expect(answer(key)).toMatchObject({ key });
    }

    expect(calls()).toBe(4);
  });
});

describe('oncePerObject', () => {
  it('makes of each object once, also where nothing comes of it', () => {
    let calls = 0;
    const answer = oncePerObject((key: { readonly value?: string }) => {
      calls++;
      return key.value;
    });
    const [full, empty] = [{ value: 'one' }, {}];

    expect([full, empty, full, empty, {}].map(answer)).toEqual([
      'one',
      undefined,
      'one',
      undefined,
      undefined,
    ]);
    expect(calls).toBe(3);
  });
});
