import { describe, expect, it } from 'vitest';
import { compareTerms } from '../../../shared/compare/terms/compare-terms.ts';
import type { DateTerm, Term } from '../../../shared/domain/term.ts';
import { days, duration, money } from '../builders.ts';

function percent(value: number): Term {
  return {
    type: 'percent',
    value,
    upTo: false,
    role: 'discount',
    raw: `${value} %`,
  };
}

function ends(value: string, said: Partial<DateTerm> = {}): DateTerm {
  return {
    type: 'date',
    role: 'ends',
    value,
    readings: [value],
    yearInferred: false,
    raw: value,
    ...said,
  };
}

describe('compareTerms', () => {
  it('takes a third for 33 per cent, and for no other share', () => {
    const third = percent(33.33);

    expect(compareTerms([percent(33)], [third], 'discount').equal).toHaveLength(
      1,
    );
    expect(compareTerms([percent(35)], [third], 'discount').equal).toEqual([]);
    expect(
      compareTerms([percent(12)], [percent(12.5)], 'discount').equal,
    ).toEqual([]);
  });

  it('takes how often something comes round for no length', () => {
    const lasting = duration(2, 2, 'year');
    const round = { ...lasting, every: true as const };

    expect(compareTerms([lasting], [round], 'no-fee').silent).toEqual([
      lasting,
    ]);
    expect(compareTerms([round], [round], 'no-fee').equal).toEqual([round]);
  });

  it('takes no notice for the answer to a wait of as long', () => {
    const wait = { ...duration(4, 4, 'hour'), bound: 'at-most' as const };
    const notice = { ...duration(4, 4, 'hour'), role: 'notice' as const };

    const compared = compareTerms([wait], [notice], 'response-time');

    expect(compared.silent).toEqual([wait]);
  });

  it('is silent where the article names no such term', () => {
    const compared = compareTerms(
      [days(30)],
      [money('fee', 5)],
      'return-window',
    );

    expect(compared.silent).toEqual([days(30)]);
    expect(compared.different).toEqual([]);
  });

  it('finds the equal value among several', () => {
    const compared = compareTerms(
      [days(14)],
      [days(30), days(14)],
      'return-window',
    );

    expect(compared.equal).toEqual([days(14)]);
    expect(compared.different).toEqual([]);
  });

  it('lets a value answer one term only', () => {
    const compared = compareTerms(
      [days(16), duration(1, 1, 'hour')],
      [days(10), duration(1, 1, 'hour')],
      'delivery-time',
    );

    expect(compared.different.map(({ internal }) => internal)).toEqual([
      '10 day',
    ]);
  });

  it.each<
    [
      string,
      Term,
      Term,
      'delivery-time' | 'return-window' | 'discount' | 'free-shipping',
    ]
  >([
    [
      'a quicker delivery',
      duration(24, 24, 'hour', { role: 'delay' }),
      duration(48, 48, 'hour', { role: 'delay' }),
      'delivery-time',
    ],
    ['a longer return window', days(30), days(14), 'return-window'],
    ['a higher discount', percent(20), percent(15), 'discount'],
    [
      'a lower threshold',
      money('threshold', 25),
      money('threshold', 50),
      'free-shipping',
    ],
    ['a later end', ends('2026-12-31'), ends('2026-12-24'), 'discount'],
  ])('calls %s more generous in public, and the reverse', (_, one, other, topic) => {
    expect(compareTerms([one], [other], topic).different[0]?.direction).toBe(
      'public-more-generous',
    );
    expect(compareTerms([other], [one], topic).different[0]?.direction).toBe(
      'internal-more-generous',
    );
  });

  it('never compares money of different roles', () => {
    const compared = compareTerms(
      [money('threshold', 50)],
      [money('fee', 4.95)],
      'free-shipping',
    );

    expect(compared.different).toEqual([]);
  });

  it('takes an open currency for no difference', () => {
    const compared = compareTerms(
      [money('threshold', 50, null)],
      [money('threshold', 50, 'USD')],
      'free-shipping',
    );

    expect(compared.equal).toHaveLength(1);
  });

  it('tells currencies apart that are both named', () => {
    const compared = compareTerms(
      [money('threshold', 50, 'CAD')],
      [money('threshold', 50, 'USD')],
      'free-shipping',
    );

    expect(compared.different).toHaveLength(1);
  });

  it('never contradicts by an inferred year alone', () => {
    const compared = compareTerms(
      [ends('2026-12-31', { yearInferred: true })],
      [ends('2025-12-31')],
      'discount',
    );

    expect(compared.different).toEqual([]);
  });

  it('takes any common reading of an ambiguous date for agreement', () => {
    const compared = compareTerms(
      [ends('2026-11-01', { readings: ['2026-11-01', '2026-01-11'] })],
      [ends('2026-01-11')],
      'discount',
    );

    expect(compared.equal).toHaveLength(1);
  });

  it('reads a code whatever its case', () => {
    const code = (value: string): Term => ({ type: 'code', value, raw: value });

    expect(
      compareTerms([code('noel20')], [code('NOEL20')], 'discount').equal,
    ).toHaveLength(1);
    expect(
      compareTerms([code('NOEL20')], [code('NOEL25')], 'discount').different,
    ).toHaveLength(1);
  });
});
