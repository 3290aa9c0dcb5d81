import { describe, expect, it } from 'vitest';
import { fullestFirst } from '../../shared/domain/fullest-first.ts';
import { duration, mention, money, promise } from '../compare/builders.ts';

const terms = [money('threshold', 80), duration(30, 30, 'day')];
const saying = (...quotes: readonly string[]) =>
  promise({ terms, mentions: quotes.map((quote) => mention({ quote })) });
const told = (...quotes: readonly string[]) =>
  fullestFirst(saying(...quotes)).map(({ quote }) => quote);

describe('fullestFirst', () => {
  it('puts first what names more of the values, in any language', () => {
    expect(
      told('See our terms.', 'Over $80.', 'Dès 80 $, pendant 30 jours.'),
    ).toEqual(['Dès 80 $, pendant 30 jours.', 'Over $80.', 'See our terms.']);
  });

  it('puts what is asked after what is promised', () => {
    expect(told('Spent $80?', 'Over $80 it is free.')).toEqual([
      'Over $80 it is free.',
      'Spent $80?',
    ]);
  });

  it('keeps the order of places that say as much', () => {
    expect(told('Over $80.', 'From $80 on.')).toEqual([
      'Over $80.',
      'From $80 on.',
    ]);
  });
});
