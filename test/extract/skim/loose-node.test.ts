import { describe, expect, it } from 'vitest';
import { joinLoose } from '../../../shared/extract/skim/loose-node.ts';

describe('phrases with gaps that share a key', () => {
  it('are asked for a part that they share once', () => {
    const node = joinLoose([
      { clue: 1, others: [7, 8] },
      { clue: 2, others: [7, 9] },
    ]);

    expect(node.wants).toEqual([7]);
    expect(node.nodes[0]?.wants).toEqual([8, 9]);
  });

  it('tell at the part after which they want no other', () => {
    const node = joinLoose([
      { clue: 1, others: [7] },
      { clue: 2, others: [7, 9] },
    ]);

    expect(node.tells).toEqual([]);
    expect(node.nodes[0]?.tells).toEqual([1]);
  });

  it('tell what several of them tell once', () => {
    const node = joinLoose([
      { clue: 1, others: [] },
      { clue: 1, others: [] },
    ]);

    expect(node.tells).toEqual([1]);
  });
});
