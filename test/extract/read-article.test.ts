import { describe, expect, it } from 'vitest';
import { readArticle } from '../../shared/extract/read-article.ts';

const context = { asOf: '2026-11-21', currency: undefined };

/** The values of a staff note, as "3-5 business-day" or "threshold 60". */
function valuesOf(lang: string, body: string, title = 'Note'): string[] {
  const article = {
    id: 'note',
    lang,
    title,
    body,
    teams: ['staff'],
    updated: '2026-01-01',
    version: '1',
  };
  const { statements } = readArticle(article, {
    ...context,
    defaultLang: lang,
  });
  return statements.flatMap(({ terms }) =>
    terms.map((term) => {
      if (term.type === 'duration')
        return `${term.min}-${term.max} ${term.unit}`;
      if (term.type === 'money') return `${term.role} ${term.amount}`;
      return term.type;
    }),
  );
}

describe('a staff note that says once what its numbers are in', () => {
  it('is read row by row', () => {
    expect(
      valuesOf('en', 'All in working days.\n\n- Spain: 3 to 5\n- Malta: 9'),
    ).toEqual(['3-5 business-day', '9-9 business-day']);
    expect(
      valuesOf('fr', '- Corse : 4 à 6\n- Malte : 9 (bateau)', 'Délais (jours)'),
    ).toEqual(['4-6 day', '9-9 day']);
  });

  it('is read within one sentence, and means no opening hours', () => {
    expect(
      valuesOf('fr', 'Une fois cousu, jours ouvrés : Lyon 3-7, Nice 8-12.'),
    ).toEqual(['3-7 business-day', '8-12 business-day']);
    expect(valuesOf('fr', 'Jours ouvrés : 9-12, 14-18.')).toEqual([
      'hours',
      'hours',
    ]);
  });

  it('has no unit where its parts say two', () => {
    expect(
      valuesOf(
        'en',
        'In working days:\n\n- Spain: 3\n\nIn weeks:\n\n- Oslo: 2',
      ),
    ).toEqual([]);
  });

  it('counts other things in other words', () => {
    expect(
      valuesOf('en', 'All in weeks.\n\n- Oslo: 2 vans\n- Room 7\n- 3 drivers'),
    ).toEqual([]);
  });

  it('tells shares of what it leaves out', () => {
    const shares: readonly (readonly [string, string])[] = [
      ['en', 'A quarter on booking, the rest on the day.'],
      ['en', 'Kilns: half, three quarters if it was ours.'],
      ['fr', 'Le tiers en crédit.'],
      ['fr', 'Un quart à la réservation.'],
    ];
    for (const [lang, body] of shares) {
      expect(valuesOf(lang, body), body).toContain('percent');
    }
  });

  it('tells no share of hours, nor of what is counted', () => {
    const others: readonly (readonly [string, string])[] = [
      ['en', 'Half past two. Two and a half in the shop.'],
      ['en', 'A quarter of the kilns are old.'],
      ['fr', 'Midi et quart. Un quart de tour à gauche.'],
    ];
    for (const [lang, body] of others) {
      expect(valuesOf(lang, body), body).not.toContain('percent');
    }
  });

  it('has short words for units', () => {
    expect(valuesOf('en', '30 d, unworn. Answer in 2 wd. 5y parts.')).toEqual([
      '30-30 day',
      '2-2 business-day',
      '5-5 year',
    ]);
    expect(valuesOf('fr', 'Envoi sous 3 j.o. au plus.')).toEqual([
      '3-3 business-day',
    ]);
  });

  it('goes on in the unit of the sentence before', () => {
    expect(
      valuesOf(
        'en',
        'Mail: ten days. Faults: step two in 15, step three in 30.',
      ),
    ).toEqual(['10-10 day', '15-15 day', '30-30 day']);
    expect(
      valuesOf('fr', 'Regardé sous trois jours. Réparation finie en dix.'),
    ).toEqual(['3-3 day', '10-10 day']);
    expect(
      valuesOf('fr', 'Envoi sous deux jours. Payable en six, sans frais.'),
    ).toEqual(['2-2 day']);
  });

  it('goes on in the unit of the value before', () => {
    expect(
      valuesOf('en', 'Six years on gears, two on chains, new or old.'),
    ).toEqual(['6-6 year', '2-2 year']);
    expect(
      valuesOf('en', 'Nine working days is the limit, four to six is usual.'),
    ).toEqual(['9-9 business-day', '4-6 business-day']);
  });
});

describe('an amount of a staff note without a currency', () => {
  it('is what has to be reached for something free', () => {
    expect(valuesOf('en', 'Postage 4.90. Free above 60.')).toEqual([
      'fee 4.9',
      'threshold 60',
    ]);
    expect(valuesOf('fr', '5,90 le colis. Port offert dès 70.')).toEqual([
      'threshold 70',
    ]);
  });

  it('is a fee', () => {
    expect(valuesOf('en', 'The deposit is 50.')).toEqual(['fee 50']);
    expect(valuesOf('fr', 'Caution 80, rendue au retour.')).toEqual(['fee 80']);
  });

  it('is no number of instalments', () => {
    expect(
      valuesOf('en', 'Lamps are paid in 18 monthly installments.'),
    ).toEqual(['count']);
  });

  it('is no time of day, no age and no count', () => {
    expect(valuesOf('en', 'Gates shut at 5.30. Row 12. Ceiling: 30.')).toEqual(
      [],
    );
    expect(valuesOf('fr', 'Dès 3 lots, la pose est offerte.')).not.toContain(
      'threshold 3',
    );
  });
});
