import { describe, expect, it } from 'vitest';
import { patternsIn, phrasesIn } from '../../shared/extract/phrases-in.ts';

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

  it('writes out what may be chosen, over several lines too', () => {
    expect(
      phrasesIn(`we (mend|
        fix) (it|them|), re(fit|)`),
    ).toEqual([
      'we mend it',
      'we mend them',
      'we mend',
      'we fix it',
      'we fix them',
      'we fix',
      'refit',
      're',
    ]);
  });

  it('leaves brackets without a choice alone', () => {
    expect(phrasesIn('day(s), (a) day')).toEqual(['day(s)', '(a) day']);
  });

  it('refuses a choice set apart within another, which no text would have', () => {
    expect(() => phrasesIn('charged (twice|more than (we|it) should)')).toThrow(
      'charged (twice|more than (we|it) should)” has a choice within a choice',
    );
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

describe('patternsIn', () => {
  it('leaves whole words that may be chosen as they are written', () => {
    expect(patternsIn('mend (it|them|), free')).toEqual([
      'mend (it|them|)',
      'free',
    ]);
  });

  it('writes out what is chosen within a word or may be lacking at first', () => {
    expect(patternsIn('re(fit|do) it, (all|) free')).toEqual([
      'refit it',
      'redo it',
      'all free',
      'free',
    ]);
  });

  it('lets words that may be chosen agree', () => {
    expect(patternsIn('(posé|tendu) ici', { é: 'ée' })).toEqual([
      '(posé|tendu) ici',
      '(posée|tendu) ici',
    ]);
  });
});
