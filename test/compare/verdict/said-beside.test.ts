import { describe, expect, it } from 'vitest';
import { verdictsOnPage } from './verdict-on-page.ts';

describe('what a promise names beside its own values', () => {
  it.each([
    [
      'fr',
      'Parrainez un voisin : 30 € de prime, versés sous 20 jours.',
      '@ parrains | fr | Parrainage de voisins',
      'Le parrain d’un voisin touche une prime de 30 €, versée sous 35 jours.',
      'loyalty contradicted: 20 jours / 35 jours',
    ],
    [
      'en',
      'The booking fee is refunded in full if you withdraw before 1 May 2027.',
      '@ fee | en | Booking fee',
      'The booking fee is refunded in full if the pupil withdraws before 1 April 2027.',
      'money-back contradicted: 1 May 2027 / 1 April 2027',
    ],
  ])('is held against the sentence that tells it: %s “%s”', (lang, said, title, note, verdict) => {
    expect(verdictsOnPage(lang, said, title, note)).toContain(verdict);
  });

  it('is no difference where the notes have it anywhere', () => {
    expect(
      verdictsOnPage(
        'en',
        'Earn £30 for every friend, paid within 20 days.',
        '@ friends | en | Friends who bring friends',
        'Whoever brings a friend earns £30, shown on the account for 35 days.',
        'It is paid out in 20 days.',
      ),
    ).toEqual(['loyalty covered']);
  });

  it('is none of the steps of one sentence', () => {
    expect(
      verdictsOnPage(
        'en',
        'We acknowledge complaints within 2 days and settle them within 20.',
        '@ unhappy | en | Complaints',
        'Complaints are acknowledged within 2 days; the file is closed in 30 days.',
      ),
    ).toContain('response-time covered');
  });
});
