import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

function verdictOn(promise: string, ...notes: string[]): string | undefined {
  const [judged] = judgeFirm('one', [...notes, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('an article on something else of the same kind', () => {
  it.each([
    [
      'warranty | en | Our beds are guaranteed for ten years.',
      '@ cover | fr | Garanties',
      'Canapés : dix ans.',
    ],
    [
      'availability | fr | La piscine est ouverte de 9 h à 20 h.',
      '@ table | fr | Le restaurant',
      'Ouvert de 19 h à 22 h.',
    ],
    [
      'availability | en | The shop is open every day from 10 to 7.',
      '@ workshop | en | The workshop',
      'Open Tuesday to Friday, 8 to 5.',
    ],
    [
      'discount | en | Students save 15% on every ticket.',
      '@ groups | fr | Tarif des groupes',
      'Groupes dès dix personnes : 20 % de remise sur chaque billet.',
    ],
    [
      'delivery-time | fr | Affiches livrées en trois jours.',
      '@ press | en | Lead times',
      'Flyers are delivered in five days.',
    ],
    [
      'cancellation | fr | Suspendez votre abonnement jusqu’à deux mois par an.',
      '@ contrat | fr | Abonnement annuel',
      'Résiliable avec un mois de préavis.',
    ],
    [
      'free-shipping | en | Free delivery to a pick-up point from €100.',
      '@ vans | fr | Livraison à domicile',
      'Livraison à domicile offerte à partir de 800 €.',
    ],
    [
      'delivery-time | en | Switzerland: delivered within ten working days.',
      '@ zones | fr | Livraisons',
      'Belgique : livré en 6 à 8 jours.',
    ],
    [
      'response-time | en | Emails answered within two hours.',
      '@ urgences | fr | Dépannages',
      'Un technicien sur place en deux heures.',
    ],
    [
      'refund-time | en | Security deposits are paid back within 15 days.',
      '@ bills | fr | Factures',
      'Trop-perçu remboursé sous quinze jours.',
    ],
    [
      'resolution-time | fr | Assurance habitation : indemnisation sous 15 jours.',
      '@ cars | en | Car insurance: claims',
      'Claims are paid within fifteen days.',
    ],
    [
      'discount | en | Over 65s save 20%.',
      '@ few | fr | Tarif des groupes',
      'Groupes de dix personnes : 20 % de moins.',
    ],
  ])('is none on “%s”', (promise, title, body) => {
    expect(verdictOn(promise, title, body)).toBe('unknown');
  });

  it('is passed over for the one on what is promised', () => {
    expect(
      verdictOn(
        'warranty | en | Our beds are guaranteed for ten years.',
        '@ sofas | en | Sofas',
        'Sofas are guaranteed for ten years.',
        '@ beds | en | Beds',
        'Beds are guaranteed for eight years.',
      ),
    ).toBe('contradicted beds');
  });

  it('is heard where its article names what is promised too', () => {
    expect(
      verdictOn(
        'discount | fr | Étudiants : 15 % de remise sur chaque billet.',
        '@ reduits | fr | Tarifs réduits : étudiants et groupes',
        '10 % de remise sur chaque billet.',
      ),
    ).toBe('contradicted reduits');
  });
});

describe('an article that knows of an offer, and not how much it is', () => {
  it.each([
    [
      'discount | en | Students save 15% on every ticket.',
      '@ reduced | en | Tickets for students',
      'Students get a discount on every ticket with their card.',
    ],
    [
      'discount | fr | Étudiants : 15 % de remise sur chaque billet.',
      '@ reduit | fr | Billets des étudiants',
      'Les étudiants ont une remise sur chaque billet avec leur carte.',
    ],
  ])('covers no “%s”', (promise, title, body) => {
    expect(verdictOn(promise, title, body)).toBe('unknown');
  });
});

describe('an article on another service, worded alike', () => {
  it.each([
    [
      'availability | fr | Conseil par téléphone du lundi au vendredi, de 9 h à 12 h.',
      '@ doors | en | Opening',
      'Open every day from 9 to 7.',
    ],
    [
      'gift | en | A free sun cream with every order over €49.',
      '@ port | fr | Envois',
      'Port offert dès 49 €.',
    ],
  ])('is none on “%s”', (promise, title, body) => {
    expect(verdictOn(promise, title, body)).toBe('unknown');
  });
});

describe('when a parcel leaves', () => {
  it('is not told by what may be done before a tour leaves', () => {
    expect(
      verdictOn(
        'dispatch-time | fr | Toute commande passée avant 15 h part le jour même.',
        '@ tours | fr | Balades guidées',
        'Annulation gratuite jusqu’à 24 heures avant le départ.',
      ),
    ).toBe('unknown');
  });
});

describe('a value that cannot be the one promised', () => {
  it('contradicts no discount where it is a price', () => {
    expect(
      verdictOn(
        'discount | fr | 15 € de remise sur la révision complète.',
        '@ rev | fr | Révisions',
        'La révision complète coûte 59 €.',
      ),
    ).toBe('unknown');
  });

  it('contradicts nothing where it is so many times as long', () => {
    expect(
      verdictOn(
        'cancellation | en | Drop out of a class up to an hour before it starts.',
        '@ leaving | en | Leaving a class for good',
        'Two months of notice.',
      ),
    ).not.toMatch('contradicted');
  });
});
