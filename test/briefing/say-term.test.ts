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
    const term: Term = {
      type: 'money',
      role: 'threshold',
      amount: 50,
      currency: 'CAD',
      bound: 'at-least',
      raw: '50 $',
    };

    expect(sayTerm(term, fr)).toBe('dès 50\u00a0$ d’achat');
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
    expect(sayTerm(term, fr)).toBe('du lundi au vendredi de 09:00 à 17:00');
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
});
