import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/compare/reasons/en.ts';
import { fr } from '../../../shared/compare/reasons/fr.ts';
import {
  reasonOf,
  sayReason,
} from '../../../shared/compare/reasons/say-reason.ts';

const placesIn = (phrase: string) =>
  new Set([...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

describe('reasons', () => {
  it('say the same values in every language, but for the name of a type', () => {
    for (const [code, phrase] of Object.entries(en)) {
      const french = new Map(Object.entries(fr)).get(code) ?? '';
      const values = placesIn(phrase);
      values.delete('term');
      expect([code, placesIn(french)]).toEqual([code, values]);
    }
  });

  it('are French with its spaces before what wants one', () => {
    for (const phrase of Object.values(fr)) {
      expect(phrase).not.toMatch(/ [:;?!%»]|« /);
    }
  });

  it('set words in as they are', () => {
    const reason = reasonOf('absolute', { words: '{points} <b>' });

    expect(sayReason(reason, 'fr')).toBe(
      '«\u00a0{points} <b>\u00a0» n’admet aucune exception.',
    );
  });

  it('of a later version are told by their code', () => {
    expect(sayReason({ code: 'brand-new', values: {} }, 'en')).toBe(
      'brand-new',
    );
  });
});
