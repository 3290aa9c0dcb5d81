import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on one promise of a firm, given the lines of its notes. */
function verdictOn(promise: string, ...notes: string[]): string | undefined {
  const [judged] = judgeFirm('one', [...notes, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('what is promised to all and at all times', () => {
  it('is contradicted by a note that keeps it for a part of the year', () => {
    expect(
      verdictOn(
        'no-fee | en | The sculpture garden is free for everyone, year-round.',
        '@ garden | fr | Le jardin de sculptures',
        'Entrée du jardin gratuite d’octobre à mars.',
      ),
    ).toBe('contradicted garden');
  });

  it('is told by a note that names a feast day as no exception', () => {
    expect(
      verdictOn(
        'availability | en | Locksmith on call 24/7, 365 days a year.',
        '@ duty | en | The locksmith on duty',
        'A locksmith is on call round the clock, Christmas Day too.',
      ),
    ).toBe('covered duty');
    expect(
      verdictOn(
        "availability | fr | Serrurier joignable 24h/24, toute l'année.",
        '@ garde | fr | Le serrurier de garde',
        'Un serrurier répond jour et nuit, Noël compris.',
      ),
    ).toBe('covered garde');
  });

  it('is contradicted by a note that lets it begin later', () => {
    expect(
      verdictOn(
        'discount | fr | 20 % de remise sur le contrat dès la première année.',
        '@ contrats | en | Discount on contracts',
        'Contracts are 20% off after the first year.',
      ),
    ).toBe('contradicted contrats');
  });

  it('is contradicted by a note that keeps it for some', () => {
    const notes = [
      '@ livret | en | Savings account',
      'On the savings account new customers get 3.5% for a year.',
    ];
    expect(
      verdictOn(
        'price-offer | en | Savings account: 3.5% a year for all our customers.',
        ...notes,
      ),
    ).toBe('contradicted livret');
    expect(
      verdictOn(
        'price-offer | en | Savings account: 3.5% a year for new customers.',
        ...notes,
      ),
    ).toBe('covered livret');
  });
});

describe('how old one may be', () => {
  it('is compared in any words', () => {
    const notes = [
      '@ kids | en | Children in the hotel',
      'Children under 3 sleep at no cost in the room of their parents.',
    ];
    expect(
      verdictOn(
        'no-fee | fr | Gratuit pour les enfants de moins de cinq ans dans la chambre des parents.',
        ...notes,
      ),
    ).toBe('contradicted kids');
    expect(
      verdictOn(
        'no-fee | en | Little ones under three sleep free in the room of their parents.',
        ...notes,
      ),
    ).toBe('covered kids');
  });
});

describe('who withdraws', () => {
  it('tells what we give back from what customers get', () => {
    expect(
      verdictOn(
        'refund-time | en | Should we be unable to host your party, we refund all you have paid within 7 days.',
        '@ parties | en | Parties that are called off',
        'Guests who cancel a party are refunded within five working days.',
      ),
    ).toBe('unknown');
    expect(
      verdictOn(
        'refund-time | fr | Vous annulez votre fête ? Remboursement sous sept jours.',
        '@ fetes | fr | Fêtes',
        'Quand nous annulons une fête, le client est remboursé sous deux jours.',
      ),
    ).toBe('unknown');
  });
});

describe('a length of time that measures something else', () => {
  it('contradicts nothing', () => {
    expect(
      verdictOn(
        'dispatch-time | en | We send a replacement part for damaged lamps within five business days.',
        '@ damage | en | Damaged lamps',
        'Customers must report a damaged lamp within three days and send pictures for a replacement part.',
      ),
    ).not.toBe('contradicted damage');
  });
});
