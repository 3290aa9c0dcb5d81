import { describe, expect, it } from 'vitest';
import {
  type NominationLimits,
  nominate,
} from '../../../shared/compare/match/nominate.ts';
import { indexSubjects } from '../../../shared/compare/match/subject-index.ts';

const limits: NominationLimits = { few: 0, common: 2, ofOne: 2, nominees: 2 };

function nominated(
  sought: readonly string[],
  sentences: readonly (readonly string[])[],
  said: Partial<NominationLimits> = {},
) {
  const index = indexSubjects(sentences.map((ids) => new Set(ids)));
  const { nominees, kind } = nominate(new Set(sought), index, {
    ...limits,
    ...said,
  });
  return { kind, positions: nominees.map(({ position }) => position) };
}

describe('nominate', () => {
  it('looks at every sentence of a small knowledge base', () => {
    const found = nominated(['refund'], [['gift'], ['toll']], { few: 2 });

    expect(found).toEqual({ kind: 'any', positions: [0, 1] });
  });

  it('puts the sentence that shares the most first', () => {
    const found = nominated(
      ['refund', 'gift', 'repair', '=kettle'],
      [
        ['gift', 'refund', 'repair'],
        ['gift', 'refund', 'repair', '=kettle'],
        ['toll'],
      ],
    );

    expect(found).toEqual({ kind: 'chosen', positions: [1, 0] });
  });

  it('leaves out what shares far less than the best', () => {
    const found = nominated(
      ['refund', 'gift', '=kettle'],
      [['gift'], ['gift', 'refund', '=kettle']],
    );

    expect(found).toEqual({ kind: 'chosen', positions: [1] });
  });

  it('lets common subjects lift what rare ones nominate, and no more', () => {
    const found = nominated(
      ['refund', '=kettle'],
      [['refund'], ['refund'], ['refund', '=kettle']],
    );

    expect(found).toEqual({ kind: 'chosen', positions: [2] });
  });

  it('says that more came near than are looked at', () => {
    const found = nominated(
      ['refund', '=kettle'],
      [['refund'], ['refund'], ['=kettle'], ['=kettle', 'refund']],
      { common: 4, nominees: 1 },
    );
    const crowd = nominated(['gift'], [['gift'], ['gift'], ['gift']], {
      common: 3,
    });

    expect(found).toEqual({ kind: 'chosen', positions: [3] });
    expect(crowd).toEqual({ kind: 'crowded', positions: [0, 1] });
  });

  it('takes some of the rarest where every subject is common', () => {
    const found = nominated(
      ['refund', 'gift'],
      [
        ['gift', 'refund'],
        ['refund'],
        ['gift'],
        ['gift'],
        ['gift'],
        ['refund'],
      ],
    );

    expect(found).toEqual({ kind: 'any', positions: [0] });
  });

  it('nominates nothing where no sentence speaks of it', () => {
    expect(nominated(['refund'], [['gift'], ['toll']])).toEqual({
      kind: 'any',
      positions: [],
    });
  });
});
