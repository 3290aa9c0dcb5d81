import { describe, expect, it } from 'vitest';
import { blockOf, promisesOf } from '../read-sample.ts';

const rowOf = (headers: readonly string[], ...cells: string[]) => ({
  ...blockOf({ tag: 'tr', text: cells.join('\n'), columnHeaders: headers }),
  label: cells[0],
});

const quotesOf = (headers: readonly string[], ...cells: string[]) =>
  promisesOf([rowOf(headers, ...cells)]).map(({ quote }) => quote);

describe('a row that compares', () => {
  it('is read without the column of others', () => {
    expect(
      quotesOf(['', 'Fern', 'Others'], 'Warranty', '5 years', '1 year'),
    ).toEqual(['Warranty\n5 years']);
    expect(
      quotesOf(['', 'Competitors', 'Us'], 'Warranty', '1 year', '5 years'),
    ).toEqual(['5 years']);
  });

  it('is read without cells that are crossed out beside a ticked one', () => {
    expect(
      quotesOf(
        ['', 'Fern', 'Big firms'],
        'Warranty',
        '✓ 5 years',
        '✗ 1 year at best',
      ),
    ).toEqual(['Warranty\n✓ 5 years']);
    expect(
      quotesOf(['', 'Basic', 'Plus'], 'Warranty', '✗', '✓ 5 years'),
    ).toEqual(['Warranty\n✗\n✓ 5 years']);
  });

  it('is read as a whole where no column is of others', () => {
    expect(
      quotesOf(['Part', 'Basic', 'Plus'], 'Warranty', '1 year', '5 years'),
    ).toHaveLength(2);
  });
});
