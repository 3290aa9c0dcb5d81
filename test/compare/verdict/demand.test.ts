import { describe, expect, it } from 'vitest';
import { verdictsOnPage } from './verdict-on-page.ts';

describe('a note that demands what a promise waives', () => {
  it.each([
    ['@ swaps | en | Exchanges', 'Exchange lamps for 40 days, receipt needed.'],
    [
      '@ swaps | en | Exchanges',
      'Lamps are exchanged for 40 days. Always ask for the receipt.',
    ],
    [
      '@ swaps | en | Exchanges',
      'Lamps: exchange for 40 days. No receipt, no exchange.',
    ],
    [
      '@ swaps | fr | Échanges',
      'Échanger les lampes pendant 40 jours. Ticket obligatoire.',
    ],
  ])('contradicts it: %s %s', (title, note) => {
    const [judged] = verdictsOnPage(
      'en',
      'Exchange your lamp within 40 days, even without a receipt.',
      title,
      note,
    );

    expect(judged).toContain('exchange contradicted');
  });

  it.each([
    [
      '@ swaps | en | Exchanges',
      'Exchange lamps for 40 days. Never ask for the receipt.',
    ],
    [
      '@ swaps | en | Exchanges',
      'Exchange lamps for 40 days. The box is needed.',
    ],
    [
      '@ swaps | en | Exchanges',
      'Exchange lamps for 40 days without a receipt. For money, a receipt is needed.',
    ],
    [
      '@ swaps | fr | Échanges',
      'Échanger les lampes pendant 40 jours. Ne jamais exiger le ticket.',
    ],
  ])('agrees where it does not: %s %s', (title, note) => {
    const [judged] = verdictsOnPage(
      'en',
      'Exchange your lamp within 40 days, even without a receipt.',
      title,
      note,
    );

    expect(judged).toBe('exchange covered');
  });

  it('contradicts a trial for which no card is asked', () => {
    const [judged] = verdictsOnPage(
      'fr',
      'Essai gratuit de 20 jours, sans carte bancaire.',
      '@ essai | fr | Essai',
      'Vingt jours gratuits. Demander la carte dès l’inscription.',
    );

    expect(judged).toContain('free-trial contradicted');
  });
});
