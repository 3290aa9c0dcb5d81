import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../shared/extract/phrases-in.ts';

describe('phrasesIn', () => {
  it('parts a list by its commas, over several lines', () => {
    const list = `
      free of charge, on the
      house, at no cost,
    `;

    expect(phrasesIn(list)).toEqual([
      'free of charge',
      'on the house',
      'at no cost',
    ]);
  });

  it('leaves a comma within a figure alone', () => {
    expect(phrasesIn('1,5 times, twice')).toEqual(['1,5 times', 'twice']);
  });

  it('answers nothing for an empty list', () => {
    expect(phrasesIn(' ')).toEqual([]);
  });

  it('adds the other forms of words that agree', () => {
    expect(phrasesIn('posé, été posé, pose', { é: 'ée ées' })).toEqual([
      'posé',
      'été posé',
      'pose',
      'posée',
      'étée posée',
      'posées',
      'étées posées',
    ]);
  });
});
