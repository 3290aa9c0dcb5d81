import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.ts';

describe('the condition of a promise', () => {
  it.each([
    [
      'en',
      'If you booked by phone you may cancel within 7 days.',
      'If you booked by phone',
    ],
    [
      'en',
      'Once the lamp is with us you will be refunded within 4 days.',
      'Once the lamp is with us',
    ],
    [
      'fr',
      'Si vous avez réservé par téléphone vous pouvez annuler sous 7 jours.',
      'Si vous avez réservé par téléphone',
    ],
    [
      'en',
      'Cancel within 7 days if you booked by phone.',
      'if you booked by phone',
    ],
    [
      'en',
      'Cancel within 7 days if you booked by phone ; call us first.',
      'if you booked by phone',
    ],
  ])('ends where what is promised begins (%s): %s', (lang, text, condition) => {
    const [reading] = readSample(text, lang).flatMap(({ candidates }) =>
      candidates.map(({ reading }) => reading),
    );
    expect(reading).toMatchObject({ condition });
  });
});

describe('the condition of a gift', () => {
  it.each([
    [
      'en',
      'A free helmet with every rental of more than two days.',
      'with every rental of more than two days',
    ],
    [
      'fr',
      'Un casque offert pour toute location de plus de deux jours.',
      'pour toute location de plus de deux jours',
    ],
    ['en', 'A free welcome basket awaits you.', null],
    ['en', 'Buy six lessons for the price of five.', null],
  ])('is what it comes with (%s): %s', (lang, text, condition) => {
    const [reading] = readSample(text, lang).flatMap(({ candidates }) =>
      candidates.map(({ reading }) => reading),
    );
    expect(reading).toMatchObject({ topic: 'gift', condition });
  });
});
