import { describe, expect, it } from 'vitest';
import {
  type NominationLimits,
  nominator,
} from '../../../shared/compare/match/nominate.ts';
import { indexSubjects } from '../../../shared/compare/match/subject-index.ts';

const limits: NominationLimits = { few: 0, common: 2, nominees: 2 };

function nominated(
  sought: readonly string[],
  sentences: readonly (readonly string[])[],
  said: Partial<NominationLimits> = {},
) {
  const index = indexSubjects(sentences.map((ids) => ids.join(' ')));
  const nominate = nominator(index, { ...limits, ...said });
  const { nominees, by } = nominate(new Set(sought));
  return { by, positions: nominees.map(({ position }) => position) };
}

describe('nominate', () => {
  it('looks at every sentence of a small knowledge base', () => {
    const found = nominated(['refund'], [['gift'], ['toll']], { few: 2 });

    expect(found).toEqual({ by: '#all', positions: [0, 1] });
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

    expect(found).toEqual({ by: '#rare', positions: [1, 0] });
  });

  it('leaves out what shares far less than the best', () => {
    const found = nominated(
      ['refund', 'gift', '=kettle'],
      [['gift'], ['gift', 'refund', '=kettle']],
    );

    expect(found).toEqual({ by: '#rare', positions: [1] });
  });

  it('lets common subjects lift what rare ones nominate, and no more', () => {
    const found = nominated(
      ['refund', '=kettle'],
      [['refund'], ['refund'], ['refund', '=kettle']],
    );

    expect(found).toEqual({ by: '#rare', positions: [2] });
  });

  it('looks at no more than so many', () => {
    const found = nominated(
      ['refund', '=kettle'],
      [['refund'], ['refund'], ['=kettle'], ['=kettle', 'refund']],
      { common: 4, nominees: 1 },
    );
    const crowd = nominated(['gift'], [['gift'], ['gift'], ['gift']], {
      common: 3,
    });

    expect(found).toEqual({ by: '#rare', positions: [3] });
    expect(crowd).toEqual({ by: '#rare', positions: [0, 1] });
  });

  it('goes by the rarest where every subject is common', () => {
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

    expect(found).toEqual({ by: 'refund', positions: [0] });
  });

  it('nominates nothing where no sentence speaks of it', () => {
    expect(nominated(['refund'], [['gift'], ['toll']])).toEqual({
      by: '',
      positions: [],
    });
  });
});
