import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';
import { clockTimes } from '../../../shared/compare/terms/clock-times.ts';

/** "until 5:30": minutes on the face of a clock. */
function timesIn(text: string, lang: string): string[] {
  return clockTimes(text, lang, []).map(({ of, value, raw }) => {
    const minutes = String(value % 60).padStart(2, '0');
    return `${of.split(':')[1]} ${Math.trunc(value / 60)}:${minutes} (${raw})`;
  });
}

describe('clockTimes', () => {
  it.each([
    ['Order before 2:30 pm.', 'en', 'deadline 2:30 (2:30 pm)'],
    ['In by nine, out the same day.', 'en', 'deadline 9:00 (nine)'],
    ['Whatever lands by two in the afternoon.', 'en', 'deadline 2:00 (two)'],
    ['Before noon goes the same day.', 'en', 'deadline 0:00 (noon)'],
    ['Free until half past six.', 'en', 'deadline 6:30 (half past six)'],
    ['Kilns are half price after 5.', 'en', 'start 5:00 (5)'],
    ['Commandes avant 14 h', 'fr', 'deadline 2:00 (14 h)'],
    [
      'Ce qui arrive avant quinze heures part aussitôt.',
      'fr',
      'deadline 3:00 (quinze heures)',
    ],
    ['Avant midi, expédié le jour même', 'fr', 'deadline 0:00 (midi)'],
    ['Four à moitié prix dès 17h30', 'fr', 'start 5:30 (17 h 30)'],
    ['Jusqu’à minuit', 'fr', 'deadline 12:00 (minuit)'],
  ])('reads “%s” (%s)', (text, lang, time) => {
    expect(timesIn(text, lang)).toEqual([time]);
  });

  it.each([
    ['Call before 3 working days are over.', 'en'],
    ['Painted by two brothers.', 'en'],
    ['Cut by 10% before 30/11.', 'en'],
    ['Kilns from 25 euros, until the 25th.', 'en'],
    ['Préparé avant 48 h ouvrées.', 'fr'],
    ['Jusqu’à 24 h avant la cuisson.', 'fr'],
    ['Avant de partir, prévenez-nous.', 'fr'],
    ['Antes de las 14 horas.', 'es'],
  ])('reads no hour in “%s” (%s)', (text, lang) => {
    expect(timesIn(text, lang)).toEqual([]);
  });
});

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
