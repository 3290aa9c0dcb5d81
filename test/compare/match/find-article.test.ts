import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

function verdictOn(promise: string, lines: readonly string[]) {
  const [judged] = judgeFirm('one', [...lines, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('the sentence of an article that a promise is held against', () => {
  it('is told what it speaks of by the sentence before, where it says “it”', () => {
    const verdict = verdictOn(
      'response-time | en | Wedding quotes within 4 hours',
      [
        '@ wedding | en | Weddings and parties',
        'Every wedding enquiry gets a quote. We send it on the same day, eight hours after the enquiry at most.',
        '@ moving | en | Moving a ride',
        'A change of address is free until four hours before.',
      ],
    );

    expect(verdict).toBe('contradicted wedding');
  });

  it('is so told in French', () => {
    const verdict = verdictOn(
      'response-time | fr | Devis de mariage sous 4 heures',
      [
        '@ mariage | fr | Mariages et fêtes',
        'Chaque demande de mariage reçoit un devis. Nous l’envoyons huit heures au plus après la demande.',
        '@ trajet | fr | Déplacer une course',
        'Un changement d’adresse est gratuit jusqu’à quatre heures avant.',
      ],
    );

    expect(verdict).toBe('contradicted mariage');
  });

  it('is one that says a value, where another shares only more words', () => {
    const verdict = verdictOn(
      'delivery-time | en | Monthly boxes are delivered in 3 days.',
      [
        '@ postage | en | Postage of monthly boxes',
        'The delivery of monthly boxes costs subscribers nothing.',
        '@ calendar | en | When boxes arrive',
        'Monthly boxes are delivered in five days.',
      ],
    );

    expect(verdict).toBe('contradicted calendar');
  });

  it('is one on the same act: who moves a booking need not be free to cancel', () => {
    const verdict = verdictOn(
      'cancellation | en | Cancel your clean up to 24 hours before, free of charge.',
      [
        '@ visits | en | Visits moved or cancelled',
        'Moving the date of a clean is free until one day before. Cancelling a clean is free until two days before.',
      ],
    );

    expect(verdict).toBe('contradicted visits');
  });

  it('is one that names the very place, though another has the value', () => {
    const verdict = verdictOn(
      'delivery-time | en | Parcels reach Lower Brackwater in 24 hours.',
      [
        '@ rounds | en | Parcel rounds',
        'Parcels in town are delivered in 24 hours. Parcels for Lower Brackwater are delivered in two days.',
      ],
    );

    expect(verdict).toBe('contradicted rounds');
  });

  it('says in words that a thing is free, where a page says “$0”', () => {
    const verdict = verdictOn(
      'no-fee | en | $0 to switch from your current supplier.',
      [
        '@ joining | en | Coming over from another supplier',
        'We charge nobody for switching to us.',
      ],
    );

    expect(verdict).toBe('covered joining');
  });

  it('answers each of two counts by its own', () => {
    const verdict = verdictOn(
      'discount | en | 8 lessons for 10% off or 12 lessons for 15% off.',
      [
        '@ bulk | en | Lessons in bulk',
        'Eight lessons paid together are a tenth cheaper, a dozen fifteen per cent cheaper.',
      ],
    );

    expect(verdict).toBe('covered bulk');
  });
});
