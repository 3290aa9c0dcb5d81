import { describe, expect, it } from 'vitest';
import { openFigures } from '../../../shared/compare/terms/open-figures.ts';

function valuesIn(text: string, lang = 'en'): number[] {
  return openFigures(text, lang).map(({ value }) => value);
}

describe('figures of a note that leave out what they count', () => {
  it.each([
    ['Outlet shoes: twenty-one.', [21]],
    ['Choirs get fifteen off, thirty with the brass band.', [15, 30]],
    ['The loft ladder is billed, 1 250.', [1250]],
    ['Drying takes a hundred and ten at most.', [110]],
    ['Drying: a hundred and ten.', [110]],
    ['They are seen by week eight.', [8]],
  ])('are read: %s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each([
    ['Chaussures soldées : vingt et un.', [21]],
    ['Le solde se règle en soixante-dix-neuf, jamais plus.', [79]],
    ['Chorales : quatre-vingt-quinze au plus.', [95]],
    ['Fanfares : cent trente-deux.', [132]],
    ['Harpes : trois neuf.', [9]],
  ])('are read in French: %s', (text, values) => {
    expect(valuesIn(text, 'fr')).toEqual(values);
  });

  it.each([
    'We shut at eight and open at nine.',
    'Parcels in by two.',
    'Stage two, zone 3.',
    'Four ladders fit in a van.',
    '2 per household.',
    'One of us signs.',
  ])('are not those of hours, of labels, or that count: %s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('are none that a value was read from', () => {
    const terms = [
      {
        type: 'duration',
        min: 14,
        max: 14,
        unit: 'day',
        role: 'window',
        bound: 'exact',
        raw: 'fourteen days',
      },
    ] as const;

    const figures = openFigures(
      'Ladders fourteen days, hoists ten.',
      'en',
      terms,
    );

    expect(figures).toEqual([{ value: 10, raw: 'ten' }]);
  });

  it('are none in a language whose figures are not known', () => {
    expect(valuesIn('Escaleras: 21.', 'es')).toEqual([]);
  });
});
