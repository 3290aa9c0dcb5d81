import { describe, expect, it } from 'vitest';
import { verdictsOnPage } from './verdict-on-page.ts';

describe('a row on what is sent abroad', () => {
  it.each([
    [
      'en',
      'Delivery of your lamp takes 3 to 5 working days.',
      '@ parcels | en | Parcels',
      'UK 2 working days. Abroad 3 to 5 working days.',
    ],
    [
      'fr',
      'Votre lampe est livrée en 3 à 5 jours ouvrés.',
      '@ colis | fr | Livraison des lampes',
      'France : 8 jours ouvrés. Étranger : 3 à 5 jours ouvrés.',
    ],
  ])('agrees with nothing that is sent as usual: %s %s', (lang, promise, ...notes) => {
    const [judged] = verdictsOnPage(lang, promise, ...notes);

    expect(judged).toContain('delivery-time contradicted');
  });

  it('contradicts nothing either', () => {
    const [judged] = verdictsOnPage(
      'en',
      'Delivery of your lamp takes 3 to 5 working days.',
      '@ parcels | en | Parcels',
      'UK 3 to 5 working days. Abroad two weeks.',
    );

    expect(judged).toBe('delivery-time covered');
  });
});
