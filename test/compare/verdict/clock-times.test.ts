import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on one promise of a firm, given the lines of its notes. */
function verdictOn(promise: string, ...notes: string[]) {
  const [judged] = judgeFirm('one', [...notes, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('the hour by which something has to be in', () => {
  it.each([
    [
      'dispatch-time | en | Orders placed before 2 pm are shipped the same day.',
      '@ bench | en | The packing bench',
      'Orders in before noon are shipped the same day.',
      'contradicted bench',
    ],
    [
      'dispatch-time | en | Orders placed before 2 pm are shipped the same day.',
      '@ bench | en | The packing bench',
      'Orders in by two are shipped the same day.',
      'covered bench',
    ],
    [
      'dispatch-time | fr | Commande passée avant 14 h, expédiée le jour même.',
      '@ atelier | fr | L’atelier d’emballage',
      'Les commandes reçues avant onze heures sont expédiées le jour même.',
      'contradicted atelier',
    ],
    [
      'dispatch-time | fr | Commande passée avant 14 h, expédiée le jour même.',
      '@ atelier | fr | L’atelier d’emballage',
      'Les commandes reçues avant quatorze heures sont expédiées le jour même.',
      'covered atelier',
    ],
  ])('is compared: “%s”', (promise, title, note, verdict) => {
    expect(verdictOn(promise, title, note)).toBe(verdict);
  });

  it('is no contradiction where the note leaves it open', () => {
    expect(
      verdictOn(
        'dispatch-time | en | Orders placed before 2 pm are shipped the same day.',
        '@ bench | en | The packing bench',
        'Orders are shipped the same day.',
      ),
    ).toBe('covered bench');
  });

  it('is compared whatever it ends or begins', () => {
    expect(
      verdictOn(
        'cancellation | en | Cancel your kiln slot free until 6pm the day before.',
        '@ slots | en | Kiln slots that are cancelled',
        'Kiln slots are cancelled free until half past four on the day before.',
      ),
    ).toBe('contradicted slots');
    expect(
      verdictOn(
        'discount | fr | Cuisson du four à moitié prix dès 17h30.',
        '@ four | fr | Cuissons à moitié prix',
        'Après dix-sept heures trente, la cuisson du four est à moitié prix.',
      ),
    ).toBe('covered four');
  });

  it('is none of those that begin something else', () => {
    expect(
      verdictOn(
        'cancellation | en | Cancel your kiln slot free until 6pm the day before.',
        '@ slots | en | Kiln slots that are cancelled',
        'Kiln slots are cancelled free until six on the day before.',
        'From nine the kiln is warm.',
      ),
    ).toBe('covered slots');
  });
});
