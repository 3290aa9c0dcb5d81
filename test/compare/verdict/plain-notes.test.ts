import { describe, expect, it } from 'vitest';
import { verdictsOnPage } from './verdict-on-page.ts';

describe('a value that a note says not to hold', () => {
  it('covers no promise of it', () => {
    expect(
      verdictsOnPage(
        'en',
        'Burst pipe? A plumber is with you within the hour.',
        '@ way | en | On the way to a burst pipe',
        'Do not say "within the hour" any more. A plumber is there in two hours.',
      ),
    ).toEqual(['response-time contradicted: within the hour / two hours']);
  });

  it('covers none in French either', () => {
    expect(
      verdictsOnPage(
        'fr',
        'Retours acceptés sous 30 jours après réception.',
        '@ retours | fr | Retours',
        'Les retours se font sous 14 jours au lieu de 30 jours.',
      ).join(),
    ).toContain('contradicted');
  });
});

describe('what a note charges in a bare figure', () => {
  it.each([
    ['en', 'Dogs stay free.', '@ p | en | Dogs', 'Dogs pay 15 a stay.'],
    ['en', 'Free firewood.', '@ p | en | Firewood', 'Firewood is 8 a basket.'],
    [
      'fr',
      'Ménage de fin de séjour inclus.',
      '@ p | fr | Maison',
      'Le ménage de fin de séjour : 60 en plus.',
    ],
  ])('contradicts what is free: %s, %s', (lang, sentence, ...notes) => {
    expect(verdictsOnPage(lang, sentence, ...notes).join()).toContain(
      'no-fee contradicted',
    );
  });
});

describe('what a note lists under what is in the price', () => {
  it.each([
    [
      'en',
      'Free Wi-Fi in every room.',
      '@ p | en | In the rate',
      'Wi-Fi, towels and linen.',
    ],
    [
      'fr',
      'Wi-Fi gratuit dans toutes les chambres.',
      '@ p | fr | Compris dans le prix',
      'Wi-Fi, serviettes et draps.',
    ],
  ])('covers what is free: %s, %s', (lang, sentence, ...notes) => {
    expect(verdictsOnPage(lang, sentence, ...notes).join()).toContain(
      'no-fee covered',
    );
  });
});

describe('what the sentence after says of the same thing', () => {
  it('is held against what a page says beside', () => {
    expect(
      verdictsOnPage(
        'en',
        'Free quotes, valid for 30 days.',
        '@ p | en | Quotes',
        'A quote costs nothing. Since May it stands for two weeks.',
      ).join(),
    ).toContain('contradicted');
  });
});
