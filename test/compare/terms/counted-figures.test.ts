import { describe, expect, it } from 'vitest';
import { countedFigures } from '../../../shared/compare/terms/counted-figures.ts';
import { figureWords } from '../../../shared/compare/terms/figure-words.ts';
import { measureWords } from '../../../shared/compare/terms/measure-words.ts';

function countsIn(text: string, lang = 'en'): string[] {
  return countedFigures(text, lang, []).map(
    ({ value, of }) => `${value} ${of.split(':')[1]}`,
  );
}

describe('what a text counts in measures', () => {
  it.each([
    ['A trunk of thirty-two kilos.', '32 kilogram'],
    ['A 32kg trunk.', '32 kilogram'],
    ['Forty strong moving boxes.', '40 box'],
    ['Never more than 12 guests.', '12 person'],
    ['Your 8th coffee is free.', '8 coffee'],
  ])('is read: %s', (text, count) => {
    expect(countsIn(text)).toEqual([count]);
  });

  it.each([
    ['Une malle de trente-deux kilos.', '32 kilogram'],
    ['Quarante cartons solides.', '40 box'],
    ['Jamais plus de douze convives.', '12 person'],
    ['50 Go par mois.', '50 gigabyte'],
  ])('is the same in French: %s', (text, count) => {
    expect(countsIn(text, 'fr')).toEqual([count]);
  });

  it.each([
    'Thirty off for members.',
    'Seven to nine, guests by the back door.',
    'Ours for ten years, boxes apart.',
  ])('is nothing that a figure does not lead to: %s', (text) => {
    expect(countsIn(text)).toEqual([]);
  });

  it('is none in a language whose words are not known', () => {
    expect(countsIn('Doce invitados.', 'es')).toEqual([]);
  });
});

describe('the words of measures', () => {
  it.each(
    Object.entries(measureWords),
  )('name one measure each in %s', (tag, words) => {
    const all = Object.values(words).flatMap((said) => said.split(' '));

    expect(new Set(all).size).toBe(all.length);
    expect(figureWords[tag]).toBeDefined();
  });
});
