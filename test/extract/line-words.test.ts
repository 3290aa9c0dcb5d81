import { describe, expect, it } from 'vitest';
import {
  leadsToFigure,
  namesOldPrice,
  saysHowLong,
  saysValue,
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

describe('a line that says how long a price holds', () => {
  it.each([
    'for the first month',
    'First month, then £9',
    'la première année',
  ])('begins with it: %s', (line) => {
    expect(saysHowLong(line)).toBe(true);
  });

  it.each(['per month', '10 users', 'First-rate'])('is not %s', (line) => {
    expect(saysHowLong(line)).toBe(false);
  });
});

describe('a line that is a value in words', () => {
  it.each([
    'Same day',
    'Included.',
    'FREE',
    'Le lendemain',
    'À tout moment',
  ])('says nothing else: %s', (line) => {
    expect(saysValue(line)).toBe(true);
  });

  it.each([
    'Same-day delivery in town',
    'Free parking',
    'Our sofas',
  ])('is not %s', (line) => {
    expect(saysValue(line)).toBe(false);
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
