import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';
import { cutOffsIn } from '../../../shared/compare/verdict/cut-off.ts';

function minutesIn(text: string, lang: string): number[] {
  return cutOffsIn(text, lang).map(({ minutes }) => minutes);
}

describe('cutOffsIn', () => {
  it.each([
    ['Order before 2:30 pm.', 'en', 870],
    ['In by nine, out the same day.', 'en', 540],
    ['Whatever lands by two in the afternoon.', 'en', 840],
    ['Before noon goes the same day.', 'en', 720],
    ['Commandes avant 14 h', 'fr', 840],
    ['Ce qui arrive avant quinze heures part aussitôt.', 'fr', 900],
    ['Avant midi, expédié le jour même', 'fr', 720],
  ])('reads “%s” (%s)', (text, lang, minutes) => {
    expect(minutesIn(text, lang)).toEqual([minutes]);
  });

  it.each([
    ['Call before 3 working days are over.', 'en'],
    ['Painted by two brothers.', 'en'],
    ['Cut by 10% before 30/11.', 'en'],
    ['Préparé avant 48 h ouvrées.', 'fr'],
    ['Avant de partir, prévenez-nous.', 'fr'],
    ['Antes de las 14 horas.', 'es'],
  ])('reads no hour in “%s” (%s)', (text, lang) => {
    expect(minutesIn(text, lang)).toEqual([]);
  });
});

/** The verdict on a promise where one note is all that staff have. */
function verdictOn(promise: string, title: string, note: string) {
  const [judged] = judgeFirm('one', [title, note, `> ${promise} | unknown`]);
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
});
