import { describe, expect, it } from 'vitest';
import { briefingWords } from '../../shared/briefing/choose-words.ts';
import { sayTerm, sayTerms } from '../../shared/briefing/say-term.ts';
import type { Term } from '../../shared/domain/term.ts';

const thirtyDays: Term = {
  type: 'duration',
  min: 30,
  max: 30,
  unit: 'day',
  role: 'window',
  bound: 'exact',
  raw: '30 days',
};
const threshold: Term = {
  type: 'money',
  role: 'threshold',
  amount: 50,
  currency: 'CAD',
  bound: 'at-least',
  raw: '50 $',
};
const en = briefingWords('en');
const fr = briefingWords('fr');

describe('sayTerm', () => {
  it('says a duration in both languages', () => {
    expect(sayTerm(thirtyDays, en)).toBe('30 days');
    expect(sayTerm(thirtyDays, fr)).toBe('30\u00a0jours');
  });

  it('says a range of business days', () => {
    const term: Term = { ...thirtyDays, min: 2, max: 5, unit: 'business-day' };

    expect(sayTerm(term, en)).toBe('2 to 5 business days');
    expect(sayTerm(term, fr)).toBe('2 à 5 jours ouvrables');
  });

  it('says a threshold as people of Québec write money', () => {
    expect(sayTerm(threshold, fr)).toBe('dès 50\u00a0$ d’achat');
  });

  it('names the country of a dollar only where the page does', () => {
    const price: Term = { ...threshold, role: 'price', bound: 'exact' };

    expect(sayTerm({ ...price, currency: 'USD', raw: '$50' }, en)).toBe('$50');
    expect(sayTerm({ ...price, currency: 'USD', raw: 'US$50' }, en)).toBe(
      'US$50',
    );
    expect(sayTerm({ ...price, currency: 'USD', raw: '50 USD' }, fr)).toBe(
      '50\u00a0$\u00a0US',
    );
  });

  it('says opening hours with the names of the days', () => {
    const term: Term = {
      type: 'hours',
      days: 'mo-fr',
      opens: '09:00',
      closes: '17:00',
      raw: 'Mon-Fri 9-5',
    };

    expect(sayTerm(term, en)).toBe('Monday to Friday 09:00 to 17:00');
    expect(sayTerm(term, fr)).toBe(
      'du lundi au vendredi de 9\u00a0h à 17\u00a0h',
    );
  });

  it.each([
    [{ bound: 'at-most', role: 'delay' }, 'within 30 days', '30 jours au plus'],
    [{ bound: 'at-most' }, 'up to 30 days', 'jusqu’à 30 jours'],
    [{ bound: 'at-least' }, 'at least 30 days', 'au moins 30 jours'],
    [{ bound: 'about' }, 'about 30 days', 'environ 30 jours'],
    [{ min: 0 }, 'up to 30 days', 'jusqu’à 30 jours'],
    [{ min: 0, max: 1 }, 'the same day', 'le jour même'],
  ] as const)('says how far a duration binds: %j', (change, inEn, inFr) => {
    const term: Term = { ...thirtyDays, ...change };

    expect(sayTerm(term, en)).toBe(inEn);
    expect(sayTerm(term, fr).replaceAll('\u00a0', ' ')).toBe(inFr);
  });

  it('says how often a price is paid, and that it is the lowest', () => {
    const term: Term = {
      type: 'money',
      role: 'price',
      amount: 29,
      currency: 'CAD',
      bound: 'at-least',
      per: 'month',
      raw: 'from $29/month',
    };

    expect(sayTerm(term, en)).toBe('at least $29 a month');
    expect(sayTerm(term, fr)).toBe('au moins 29\u00a0$ par mois');
  });

  it.each([
    ['discount', '15% off'],
    ['reward', '15% back'],
    ['level', '15%'],
  ] as const)('says what a percentage is of: %s', (role, said) => {
    const term = { type: 'percent', value: 15, upTo: false, role } as const;

    expect(sayTerm({ ...term, raw: '15%' }, en)).toBe(said);
  });

  it('counts in the language of the team, and else in the page’s words', () => {
    const term = { type: 'count', value: 3, raw: '3 payments' } as const;

    expect(sayTerm({ ...term, of: 'instalments' }, fr)).toBe('3 versements');
    expect(sayTerm({ ...term, of: 'meals' }, fr)).toBe('3 payments');
  });

  it('does not round a level of service', () => {
    const term: Term = {
      type: 'percent',
      value: 99.95,
      upTo: false,
      role: 'level',
      raw: '99.95%',
    };

    expect(sayTerm(term, en)).toBe('99.95%');
  });
});

describe('sayTerms', () => {
  it('says plainly that there is no figure', () => {
    expect(sayTerms([], en)).toBe('without a figure');
  });

  const plain = (terms: readonly Term[]) =>
    sayTerms(terms, fr).replaceAll('\u00a0', ' ');
  const date = (role: 'starts' | 'ends', value: string): Term => ({
    type: 'date',
    role,
    value,
    readings: [value],
    yearInferred: false,
    raw: value,
  });
  const hours = (days: string, opens: string | null, closes: string): Term => ({
    type: 'hours',
    days,
    opens,
    closes,
    raw: '',
  });
  const tenOff: Term = {
    ...threshold,
    role: 'discount',
    amount: 10,
    bound: 'exact',
  };

  it('says what is given before what it takes, and a period as one', () => {
    const code: Term = { type: 'code', value: 'NEIGE', raw: 'NEIGE' };
    const dates = [date('starts', '2026-12-01'), date('ends', '2026-12-24')];

    expect(plain([code, threshold, ...dates, tenOff])).toBe(
      '10 $ de rabais, avec le code NEIGE, dès 50 $ d’achat, du 1er décembre 2026 au 24 décembre 2026',
    );
  });

  it('names days once that open twice, and each day as people do', () => {
    const week = [
      hours('mo-fr', '08:00', '12:00'),
      hours('mo-fr', '13:30', '18:00'),
      hours('sa', null, '12:00'),
    ];

    expect(plain(week)).toBe(
      'du lundi au vendredi de 8 h à 12 h et de 13 h 30 à 18 h et le samedi jusqu’à 12 h',
    );
    expect(plain([hours('mo-su', '06:00', '24:00')])).toBe(
      'tous les jours de 6 h à minuit',
    );
  });

  it('counts in seconds what is less than a minute', () => {
    const half = { ...thirtyDays, min: 0.5, max: 0.5, unit: 'minute' } as const;

    expect(plain([half])).toBe('30 secondes');
  });

  it('does not say of a range that it is the most', () => {
    const range: Term = {
      ...thirtyDays,
      min: 5,
      role: 'delay',
      bound: 'at-most',
    };

    expect(plain([range])).toBe('5 à 30 jours');
  });
});
