import { describe, expect, it } from 'vitest';
import {
  leadsToFigure,
  namesOldPrice,
} from '../../shared/extract/line-words.ts';

describe('a line that a figure must follow', () => {
  it.each([
    'Up to',
    'Save up to',
    'Delivery within',
    'SAVE',
    'Jusqu’à',
    'Livraison sous',
    'Économisez',
    'Hasta',
  ])('ends on what leads to it: %s', (line) => {
    expect(leadsToFigure(line)).toBe(true);
  });

  it.each([
    'Special needs — 45 min',
    'Our sofas',
    'Up to you',
    'Prix',
    'Moving',
  ])('is not every line: %s', (line) => {
    expect(leadsToFigure(line)).toBe(false);
  });
});

describe('a line with a former price', () => {
  it.each([
    'Was £299',
    'RRP: £40',
    'Prix habituel 40 €',
    'Au lieu de 40 €',
  ])('begins by calling it one: %s', (line) => {
    expect(namesOldPrice(line)).toBe(true);
  });

  it.each(['Washed £9', 'Regulars £5', 'From £9'])('is not %s', (line) => {
    expect(namesOldPrice(line)).toBe(false);
  });
});
