import { describe, expect, it } from 'vitest';
import { verdictsOnPage } from './verdict-on-page.ts';

describe('an offer on everything', () => {
  it.each([
    ['en', '20% off everything.', '20 % on lamps only.'],
    [
      'fr',
      '20 % de remise sur tout le site.',
      '20 % de remise, uniquement sur les lampes.',
    ],
  ])('is contradicted by one on some things: %s %s', (lang, promise, note) => {
    const [judged] = verdictsOnPage(
      lang,
      promise,
      `@ sale | ${lang} | ${lang === 'fr' ? 'Remises' : 'Sale'}`,
      note,
    );

    expect(judged).toContain('discount contradicted');
  });
});

describe('what is kept of a refund', () => {
  it.each([
    [
      'en',
      'Not happy with your lamp? Get a full refund within 60 days.',
      'Refund everything but a 10 pound fee, 60 days.',
    ],
    [
      'fr',
      'Satisfait ou remboursé pendant 30 jours.',
      'Trente jours, moins 15 € de frais.',
    ],
  ])('contradicts that all of it comes back: %s %s', (lang, promise, note) => {
    const [judged] = verdictsOnPage(
      lang,
      promise,
      `@ back | ${lang} | ${lang === 'fr' ? 'Satisfait ou remboursé' : 'Unhappy customers'}`,
      note,
    );

    expect(judged).toContain('money-back contradicted');
  });
});

describe('a note that charges what a page gives free', () => {
  it.each([
    [
      'en',
      'Wrong lamp? Exchange it free of charge within 30 days.',
      '@ swaps | en | Swaps',
      'Customer pays postage on swaps. 30 days.',
    ],
    [
      'en',
      'Try the planner free for 30 days.',
      '@ trial | en | Trial of the planner',
      'The trial costs a dollar.',
    ],
  ])('contradicts it, though the days agree: %s %s', (lang, promise, ...notes) => {
    const [judged] = verdictsOnPage(lang, promise, ...notes);

    expect(judged).toContain('contradicted');
  });

  it('agrees where a sentence gives it free', () => {
    const [judged] = verdictsOnPage(
      'en',
      'Exchange your lamp free of charge within 30 days.',
      '@ swaps | en | Swaps',
      'Lamps are exchanged free for 30 days. The customer pays the bulbs.',
    );

    expect(judged).toBe('exchange covered');
  });
});
