import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on one promise of a firm, given the lines of its notes. */
function verdictOn(promise: string, ...notes: string[]): string | undefined {
  const [judged] = judgeFirm('one', [...notes, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('a value that staff are told in words', () => {
  it('is all of a sum', () => {
    expect(
      verdictOn(
        'cancellation | fr | Jusqu’à trois mois avant la fête, 100 % de l’acompte est remboursé.',
        '@ fetes | fr | Fêtes annulées',
        'Trois mois avant la fête ou plus, on rend tout ; ensuite, la moitié de l’acompte.',
      ),
    ).toBe('covered fetes');
  });

  it('is nothing to pay', () => {
    expect(
      verdictOn(
        'no-fee | en | $0 to move your piano from another store.',
        '@ pianos | en | Pianos from other stores',
        'We charge nobody for moving a piano from another store. A crane costs 330 dollars.',
      ),
    ).toBe('covered pianos');
  });
});

describe('a threshold', () => {
  it('is not what is paid below it', () => {
    const threshold =
      'Le client ne paie plus le port dès 25 euros de commande.';
    expect(
      verdictOn(
        'free-shipping | fr | Livraison offerte dès 25 € de commande.',
        '@ port | fr | Frais de port',
        threshold,
        'En dessous : 4,90 euros.',
      ),
    ).toBe('covered port');
  });
});

describe('days of the week', () => {
  it('may be told without their hours', () => {
    expect(
      verdictOn(
        'availability | fr | Atelier ouvert lun-jeu 8h-12h / 14h-18h, ven 8h-12h.',
        '@ atelier | fr | Ouverture de l’atelier',
        'De lundi à jeudi, huit heures à midi puis quatorze à dix-huit heures. Vendredi, la matinée seulement.',
      ),
    ).toBe('covered atelier');
  });
});

describe('a deposit', () => {
  it('is given back in full though damage is taken off', () => {
    expect(
      verdictOn(
        'refund-time | en | Your deposit is returned in full within 20 days of the party.',
        '@ hall | en | Deposit for the hall',
        'It goes back to the guest twenty days after the party, minus damage.',
      ),
    ).toBe('covered hall');
  });
});
