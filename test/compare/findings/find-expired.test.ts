import { describe, expect, it } from 'vitest';
import { findExpired } from '../../../shared/compare/findings/find-expired.ts';
import type { DateTerm } from '../../../shared/domain/term.ts';
import { mention, promise } from '../builders.ts';

const end = (value: string, said: Partial<DateTerm> = {}): DateTerm => ({
  type: 'date',
  role: 'ends',
  value,
  readings: [value],
  yearInferred: false,
  raw: value,
  ...said,
});
const yearless = (value: string) => end(value, { yearInferred: true });

type Said = Partial<Parameters<typeof promise>[0]> & {
  /** The night on which it was first seen. */
  readonly seen?: string;
};

function whyOver(terms: readonly DateTerm[], asOf: string, said: Said = {}) {
  const { seen = asOf, ...rest } = said;
  const firstSeen = `${seen}T02:00:00.000Z`;
  const offer = promise({
    kind: 'promotion',
    topic: 'discount',
    terms: [...terms],
    mentions: [mention({ firstSeen })],
    ...rest,
  });
  return findExpired([offer], asOf).flatMap(({ because }) => because);
}

describe('an end with its year', () => {
  it('is over the day after', () => {
    expect(whyOver([end('2026-11-20')], '2026-11-21')).toEqual([
      'It ended on 2026-11-20 and the site still shows it.',
    ]);
    expect(whyOver([end('2026-11-20')], '2026-11-20')).toEqual([]);
  });

  it('says nothing where it can be read in two ways', () => {
    const either = end('2026-01-11', {
      readings: ['2026-01-11', '2026-11-01'],
    });

    expect(whyOver([either], '2026-11-21')).toEqual([]);
  });
});

describe('an end without its year', () => {
  it('is over where it had just passed when it was first seen', () => {
    expect(whyOver([yearless('2026-10-15')], '2026-11-21')).toEqual([
      '“2026-10-15” names no year; that day was last on 2026-10-15, and the site still shows it.',
    ]);
  });

  it('may be next year’s where it is as near', () => {
    expect(whyOver([yearless('2026-06-15')], '2026-11-21')).toEqual([]);
  });

  it('is over once it has come round since it was first seen', () => {
    const over = [yearless('2026-06-15')];
    const seen = '2026-06-01';

    for (const asOf of ['2026-06-16', '2026-11-21', '2027-02-01']) {
      expect(whyOver(over, asOf, { seen })).toHaveLength(1);
    }
    expect(whyOver(over, '2026-06-15', { seen })).toEqual([]);
  });

  it('is over where only a year long past has its weekday', () => {
    expect(whyOver([yearless('2019-01-20')], '2026-11-21')).toHaveLength(1);
  });

  it('comes back where it ends a season, not an offer', () => {
    const season = { kind: 'commitment', topic: 'availability' } as const;

    expect(whyOver([yearless('2026-10-15')], '2026-11-21', season)).toEqual([]);
  });
});
