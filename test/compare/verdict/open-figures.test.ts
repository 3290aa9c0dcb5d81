import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on one promise of a firm, given the lines of its notes. */
function verdictOn(promise: string, ...notes: string[]): string | undefined {
  const [judged] = judgeFirm('one', [...notes, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('a figure without its unit', () => {
  it('says the value that is asked for', () => {
    expect(
      verdictOn(
        'return-window | en | Return outlet shoes within 21 days.',
        '@ outlet | en | Shoes that come back',
        'Full-price shoes may be returned for sixty days.',
        'Outlet shoes: twenty-one.',
      ),
    ).toBe('covered outlet');
    expect(
      verdictOn(
        'discount | fr | 15 % de remise pour les chorales.',
        '@ remises | fr | Remises',
        'Chorales : quinze de moins.',
      ),
    ).toBe('covered remises');
  });

  it('says the amount that is asked for beside one in full', () => {
    expect(
      verdictOn(
        'price-offer | fr | Accord du piano à 95 € (prix habituel 120 €).',
        '@ accord | fr | Accord des pianos',
        'Accord du piano : quatre-vingt-quinze euros au lieu de cent vingt.',
      ),
    ).toBe('covered accord');
  });

  it('says the range that is asked for beside a length in full', () => {
    const sewn = '@ curtains | en | How curtains reach people';
    expect(
      verdictOn(
        'delivery-time | en | Curtains then take 3 to 6 working days to reach you.',
        sewn,
        'Curtains are sewn in eight working days, then three to six on the van.',
      ),
    ).toBe('covered curtains');
    expect(
      verdictOn(
        'delivery-time | fr | Vos rideaux arrivent ensuite en 3 à 6 jours ouvrables.',
        '@ rideaux | fr | Livraison des rideaux',
        'Les rideaux sont cousus en huit jours ouvrables, puis trois à six en camionnette.',
      ),
    ).toBe('covered rideaux');
  });

  it('says another value than the one promised', () => {
    expect(
      verdictOn(
        'discount | en | Choirs get 20% off.',
        '@ groups | en | Group discounts',
        'Choirs get fifteen off.',
      ),
    ).toBe('contradicted groups');
    expect(
      verdictOn(
        'no-fee | fr | Livraison du piano : 80 €.',
        '@ piano | fr | Livraison des pianos',
        'La livraison du piano est facturée, 95.',
      ),
    ).toBe('contradicted piano');
  });

  it('says a range of which neither end has a unit', () => {
    const notes = [
      '@ zones | fr | Livraison par destination',
      'Les délais sont en jours ouvrés. Bretagne : 3 à 5 jours.',
      'Corse : 6 à 9. Suisse : 5 à 8.',
    ];
    expect(
      verdictOn(
        'delivery-time | fr | Suisse : livré en 5 à 8 jours ouvrés.',
        ...notes,
      ),
    ).toBe('covered zones');
    expect(
      verdictOn(
        'delivery-time | fr | Corse : livraison en 4 à 6 jours ouvrés.',
        ...notes,
      ),
    ).toBe('contradicted zones');
  });

  it('says nothing beside such a value in full', () => {
    expect(
      verdictOn(
        'warranty | en | Ladders are guaranteed for 5 years.',
        '@ ladders | en | Warranty of ladders',
        'Ladders are guaranteed for five years, and twelve is the age at which we scrap ours.',
      ),
    ).toBe('covered ladders');
  });

  it('says nothing of another size', () => {
    expect(
      verdictOn(
        'warranty | en | Ladders are guaranteed for 5 years.',
        '@ ladders | en | Warranty of ladders',
        'Ladders are guaranteed, the form is page 90.',
      ),
    ).not.toBe('contradicted ladders');
  });
});

describe('the title of a note', () => {
  it('says a value for all of it', () => {
    expect(
      verdictOn(
        'warranty | fr | Garantie cinq ans sur les fours à pain.',
        '@ fours | fr | Garantie cinq ans des fours',
        'La garantie du four se signe dans les trois mois qui suivent l’achat.',
      ),
    ).toBe('covered fours');
  });

  it('says no other value than what stands below', () => {
    expect(
      verdictOn(
        'warranty | en | Bread ovens: 5-year warranty.',
        '@ ovens | en | The two-year warranty of bread ovens',
        'Bread ovens have a warranty of five years since spring.',
      ),
    ).toBe('covered ovens');
  });
});

describe('what is counted', () => {
  it('is compared in any language and under any name', () => {
    expect(
      verdictOn(
        'gift | en | 40 free moving boxes with every move.',
        '@ boxes | fr | Cartons de déménagement',
        'Quarante cartons sont donnés à chaque déménagement.',
      ),
    ).toBe('covered boxes');
    expect(
      verdictOn(
        'no-fee | fr | 50 Go de données inclus chaque mois.',
        '@ data | fr | Données mobiles incluses',
        'Trente gigas de données inclus chaque mois.',
      ),
    ).toBe('contradicted data');
  });

  it('differs from no count of other things', () => {
    expect(
      verdictOn(
        'no-fee | en | Sauna included for up to 6 guests.',
        '@ sauna | en | Sauna',
        'The sauna is included for six people; ten towels lie ready.',
      ),
    ).toBe('covered sauna');
    expect(
      verdictOn(
        'no-fee | en | Sauna included for up to 6 guests.',
        '@ sauna | en | Sauna',
        'The sauna is included; ten towels lie ready.',
      ),
    ).toBe('covered sauna');
  });
});
