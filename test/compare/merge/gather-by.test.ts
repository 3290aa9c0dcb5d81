import { describe, expect, it } from 'vitest';
import { gatherBy } from '../../../shared/compare/merge/gather-by.ts';

const letters = {
  signatureOf: (word: string) => [...word].sort().join(''),
  fullness: (word: string) => word.length,
  likeness: (one: string, other: string) => {
    const shared = [...one].filter((letter) => other.includes(letter)).length;
    return shared === 0 ? undefined : shared;
  },
};

describe('gatherBy', () => {
  it('joins what is like the fullest', () => {
    expect(gatherBy(['abc', 'ab', 'xy'], letters)).toEqual([
      ['abc', 'ab'],
      ['xy'],
    ]);
  });

  it('makes no chain of two that share nothing', () => {
    const groups = gatherBy(['abcd', 'wxyz', 'dw'], letters);

    expect(groups).toHaveLength(2);
  });

  it('puts what is like two groups with the likelier', () => {
    const groups = gatherBy(['abcd', 'wxyz', 'dwx'], letters);

    expect(groups).toContainEqual(['wxyz', 'dwx']);
  });

  it('makes the same groups in whatever order', () => {
    const words = ['abcd', 'wxyz', 'dwx', 'ab', 'q'];
    const inOrder = (groups: string[][]) =>
      groups.map((group) => [...group].sort().join()).sort();

    expect(inOrder(gatherBy(words.toReversed(), letters))).toEqual(
      inOrder(gatherBy(words, letters)),
    );
  });
});
