import { describe, expect, it } from 'vitest';
import { measures } from '../../shared/domain/measure.ts';
import type { Term } from '../../shared/domain/term.ts';
import { allLanguages } from '../../shared/extract/languages/all.ts';
import { termWordsOf } from '../../shared/extract/languages/term-words-of.ts';
import { phrasesIn } from '../../shared/extract/phrases-in.ts';
import { readFigures } from '../../shared/extract/read-figures.ts';

/** "until 5:30": minutes on the face of a clock. */
function timesIn(text: string, lang: string): string[] {
  return readFigures(text, lang, []).counts.flatMap(({ of, value, raw }) => {
    const kind = of.split(':')[1] ?? '';
    if (!/deadline|start/.test(kind)) return [];
    const minutes = String(value % 60).padStart(2, '0');
    return [`${kind} ${Math.trunc(value / 60)}:${minutes} (${raw})`];
  });
}

describe('the hours that bound something', () => {
  it.each([
    ['Order before 2:30 pm.', 'en', 'deadline 2:30 (2:30 pm)'],
    ['In by nine, out the same day.', 'en', 'deadline 9:00 (nine)'],
    [
      'Whatever lands by two in the afternoon.',
      'en',
      'deadline 2:00 (two in the afternoon)',
    ],
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
    ['Four à moitié prix dès 17h30', 'fr', 'start 5:30 (17h30)'],
    ['Jusqu’à minuit', 'fr', 'deadline 12:00 (minuit)'],
    ['Antes de las 14 horas.', 'es', 'deadline 2:00 (14 horas)'],
  ])('are read: “%s” (%s)', (text, lang, time) => {
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
    ['Antes de 10 días.', 'es'],
    ['Vor 14 Uhr.', 'de'],
  ])('are none in “%s” (%s)', (text, lang) => {
    expect(timesIn(text, lang)).toEqual([]);
  });
});

function countsIn(text: string, lang = 'en'): string[] {
  return readFigures(text, lang, []).counts.map(
    ({ value, of }) => `${value} ${of.split(':')[1]}`,
  );
}

describe('what a text counts in measures', () => {
  it.each([
    ['A trunk of thirty-two kilos.', 'en', '32 kilogram'],
    ['A 32kg trunk.', 'en', '32 kilogram'],
    ['A van of 12m3.', 'en', '12 cubic-metre'],
    ['Forty strong moving boxes.', 'en', '40 box'],
    ['Never more than 12 guests.', 'en', '12 person'],
    ['Your 8th coffee is free.', 'en', '8 coffee'],
    ['Une malle de trente-deux kilos.', 'fr', '32 kilogram'],
    ['Quarante cartons solides.', 'fr', '40 box'],
    ['Jamais plus de douze convives.', 'fr', '12 person'],
    ['50 Go par mois.', 'fr', '50 gigabyte'],
    ['Un baúl de treinta y dos kilos.', 'es', '32 kilogram'],
    ['Cuarenta cajas resistentes.', 'es', '40 box'],
  ])('is the same in all languages: “%s” (%s)', (text, lang, count) => {
    expect(countsIn(text, lang)).toEqual([count]);
  });

  it.each([
    ['Thirty off for members.', 'en'],
    ['Seven to nine, guests by the back door.', 'en'],
    ['Ours for ten years, boxes apart.', 'en'],
    ['Ce qui vient dans les quinze heures part le soir.', 'fr'],
    ['Zwölf Gäste.', 'de'],
  ])('is nothing that a figure does not lead to: “%s”', (text, lang) => {
    expect(countsIn(text, lang)).toEqual([]);
  });
});

function openIn(text: string, lang = 'en', terms: Term[] = []): number[] {
  return readFigures(text, lang, terms).open.map(({ value }) => value);
}

describe('how old one may be', () => {
  function agesIn(text: string, lang: string): string[] {
    return readFigures(text, lang, []).counts.map(
      ({ of, value }) => `${of.replace('measure:', '')} ${value}`,
    );
  }

  it.each([
    ['Under-12s jump free on Mondays.', 'en', ['below-age 12']],
    ['Little ones under five swing free.', 'en', ['below-age 5']],
    ['Below the age of twelve nobody pays.', 'en', ['below-age 12']],
    ['Over 65s row at half price.', 'en', ['from-age 65']],
    ['Half price at 60 and over.', 'en', ['from-age 60']],
    ['Gratuit pour les moins de 12 ans.', 'fr', ['below-age 12']],
    ['Les plus de 65 ans rament à moitié prix.', 'fr', ['from-age 65']],
    // The twelfth year may be meant or not.
    ['Gratuit jusqu’à 12 ans.', 'fr', ['below-age 12', 'below-age 13']],
  ])('is read: “%s” (%s)', (text, lang, ages) => {
    expect(agesIn(text, lang)).toEqual(ages);
  });

  it.each([
    ['Children under 10 kg use the small swing.', 'en'],
    ['Garantie jusqu’à 10 ans de service.', 'fr'],
    ['Moins de 5 ans d’ancienneté.', 'fr'],
  ])('is nothing else: “%s” (%s)', (text, lang) => {
    expect(agesIn(text, lang).filter((age) => age.includes('age'))).toEqual([]);
  });
});

describe('figures that leave out what they count', () => {
  it.each([
    ['Outlet shoes: twenty-one.', 'en', [21]],
    ['Choirs get fifteen off, thirty with the brass band.', 'en', [15, 30]],
    ['The loft ladder is billed, 1 250.', 'en', [1250]],
    ['Drying takes a hundred and ten at most.', 'en', [110]],
    ['Drying: a hundred and ten.', 'en', [110]],
    ['They are seen by week eight.', 'en', [8]],
    ['Chaussures soldées : vingt et un.', 'fr', [21]],
    ['Le solde se règle en soixante-dix-neuf, jamais plus.', 'fr', [79]],
    ['Chorales : quatre-vingt-quinze au plus.', 'fr', [95]],
    ['Fanfares : cent trente-deux.', 'fr', [132]],
    ['Harpes : trois neuf.', 'fr', [9]],
    ['Escaleras: veintiuno, o treinta con descuento.', 'es', [21, 30]],
  ])('are read: “%s” (%s)', (text, lang, values) => {
    expect(openIn(text, lang)).toEqual(values);
  });

  it.each([
    ['Corsica: five to nine.', 'en', [[5, 9]]],
    [
      'Suisse : 5 à 8. Le reste : 7 à 12.',
      'fr',
      [
        [5, 8],
        [7, 12],
      ],
    ],
    ['We shut from seven to nine.', 'en', []],
  ])('have two ends in a range: “%s” (%s)', (text, lang, ranges) => {
    const { open } = readFigures(text, lang, []);

    expect(open.map(({ value, upTo }) => [value, upTo])).toEqual(ranges);
  });

  it.each([
    'We shut at eight and open at nine.',
    'Parcels in by two.',
    'Free until 17:30.',
    'Stage two, zone 3.',
    'Four ladders fit in a van.',
    '2 per household.',
    'One of us signs.',
  ])('are not those of hours, of labels, or that count: “%s”', (text) => {
    expect(openIn(text)).toEqual([]);
  });

  it('are none that a value was read from', () => {
    const fortnight: Term = {
      type: 'duration',
      min: 14,
      max: 14,
      unit: 'day',
      role: 'window',
      bound: 'exact',
      raw: 'fourteen days',
    };

    const text = 'Ladders fourteen days, hoists ten.';

    expect(openIn(text, 'en', [fortnight])).toEqual([10]);
  });

  it('end where the text does, whatever terms are said to stand in it', () => {
    const nowhere: Term = { type: 'code', value: 'X', raw: '' };
    const elsewhere: Term = { type: 'code', value: 'X', raw: 'not there' };

    expect(openIn('Hoists: ten.', 'en', [nowhere, elsewhere])).toEqual([10]);
  });
});

describe('the words of a language for what is counted', () => {
  it.each(
    allLanguages.map(({ tag, terms }) => [tag, terms] as const),
  )('name one measure each, and are those that its terms are read with: %s', (tag, terms) => {
    const all = measures.flatMap((one) => [
      ...phrasesIn(terms.counts.measures[one]),
    ]);

    expect(new Set(all).size).toBe(all.length);
    expect(termWordsOf(`${tag}-XX`)).toBe(terms);
  });
});
