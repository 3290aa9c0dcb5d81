import { describe, expect, it } from 'vitest';
import { verdictsOnPage } from './verdict-on-page.ts';

describe('a note that denies all of an offer', () => {
  it.each([
    [
      'Any lamp can be returned within 40 days.',
      '@ desk | en | Returns desk',
      'We do not take returns.',
      'return-window contradicted',
    ],
    [
      'Any lamp can be returned within 40 days.',
      '@ desk | en | Returns desk',
      'No returns on lamps. Offer to mend them.',
      'return-window contradicted',
    ],
    [
      'All our lamps come with a 3-year warranty.',
      '@ desk | en | Lamps that fail',
      'No warranty on lamps (sell the care plan).',
      'warranty contradicted',
    ],
    [
      'Your lamp is delivered in 48 hours.',
      '@ desk | en | Delivery of lamps',
      'Pick-up only, we don’t deliver.',
      'delivery-time contradicted',
    ],
    [
      'We call you back within 2 hours.',
      '@ desk | en | Call-backs',
      'We do not call back. They ring again.',
      'response-time contradicted',
    ],
    [
      'Try our lamp planner free for 20 days.',
      '@ desk | en | Planner',
      'No more trial of the planner, show it in the shop.',
      'free-trial contradicted',
    ],
  ])('contradicts “%s”', (promise, title, note, verdict) => {
    const [judged] = verdictsOnPage('en', promise, title, note);

    expect(judged).toContain(verdict);
  });

  it.each([
    [
      'Toute lampe peut être retournée dans les 40 jours.',
      '@ lampes | fr | Lampes rapportées',
      'On ne reprend rien.',
      'return-window contradicted',
    ],
    [
      'Nos lampes sont garanties 3 ans.',
      '@ lampes | fr | SAV des lampes',
      'Aucune garantie sur les lampes.',
      'warranty contradicted',
    ],
    [
      'Remboursement de votre lampe sous 5 jours ouvrés.',
      '@ lampes | fr | Remboursements',
      'Pas de remboursement, un avoir.',
      'refund-time contradicted',
    ],
    [
      'Échange gratuit de votre lampe sous 40 jours.',
      '@ lampes | fr | Lampes échangées',
      'Pas d’échange. Retour, puis nouvelle commande.',
      'exchange contradicted',
    ],
    [
      'Paiement des lampes en 4 fois sans frais.',
      '@ lampes | fr | Caisse',
      'Plus de paiement en plusieurs fois.',
      'financing contradicted',
    ],
  ])('contradicts “%s” in French', (promise, title, note, verdict) => {
    const [judged] = verdictsOnPage('fr', promise, title, note);

    expect(judged).toContain(verdict);
  });
});

describe('a note that denies a part of an offer', () => {
  it.each([
    'Lamps come back within 40 days. No returns after that.',
    'No returns without the box. Lamps come back within 40 days.',
    'Lamps are returned for forty days. No returns on gift cards.',
  ])('does not contradict the whole: %s', (note) => {
    const [judged] = verdictsOnPage(
      'en',
      'Any lamp can be returned within 40 days.',
      '@ desk | en | Returns desk',
      note,
    );

    expect(judged).toBe('return-window covered');
  });
});

describe('a note on what is charged', () => {
  it.each([
    ['en', 'Free quotes.', '@ quotes | en | Quotes', 'Quotes are charged now.'],
    ['fr', 'Devis gratuit.', '@ devis | fr | Devis', 'Facturer le devis.'],
    [
      'fr',
      'Première consultation gratuite.',
      '@ rdv | fr | Consultations',
      'Toutes les consultations sont payantes.',
    ],
  ])('contradicts what is free: %s %s', (lang, promise, title, note) => {
    const [judged] = verdictsOnPage(lang, promise, title, note);

    expect(judged).toContain('no-fee contradicted');
  });
});

describe('the moment that goods sent back are with us', () => {
  it.each([
    ['en', 'Refund five working days after receipt.'],
    ['fr', 'Rembourser sous cinq jours ouvrés après réception du colis.'],
  ])('is one, however it is put: %s %s', (lang, note) => {
    const [judged] = verdictsOnPage(
      'en',
      'Refunds are issued within 5 business days of receiving your return.',
      `@ desk | ${lang} | Refunds`,
      note,
    );

    expect(judged).toBe('refund-time covered');
  });
});

describe('a note that denies the thing a page gives', () => {
  it.each([
    [
      'en',
      'Free parking for guests.',
      '@ cars | en | Parking',
      'No parking. Send them to the street.',
    ],
    [
      'fr',
      'Petit-déjeuner inclus.',
      '@ repas | fr | Petit-déjeuner',
      'Pas de petit-déjeuner.',
    ],
    [
      'en',
      'Free parking for guests.',
      '@ cars | en | Parking',
      'Parking is never free.',
    ],
    [
      'fr',
      'Livraison gratuite dès 49 € d’achat.',
      '@ port | fr | Port',
      'Port jamais offert.',
    ],
  ])('contradicts it: %s %s', (lang, promise, ...notes) => {
    const [judged] = verdictsOnPage(lang, promise, ...notes);

    expect(judged).toContain('contradicted');
  });

  it.each([
    [
      'en',
      'Free parking for guests.',
      '@ cars | en | Parking',
      'No parking fee for guests.',
    ],
    [
      'en',
      'Free quotes, no obligation.',
      '@ quotes | en | Quotes',
      'Quotes are free. No obligation.',
    ],
    [
      'fr',
      'Devis gratuit, sans engagement.',
      '@ devis | fr | Devis',
      'Devis gratuit. Aucun engagement.',
    ],
  ])('agrees where it denies the cost alone: %s %s', (lang, promise, ...notes) => {
    const [judged] = verdictsOnPage(lang, promise, ...notes);

    expect(judged).toBe('no-fee covered');
  });
});
