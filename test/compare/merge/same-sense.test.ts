import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

describe('one rule, worded anew on every page', () => {
  it.each([
    [
      'en',
      [
        'Open Monday to Friday, 9am to 5pm',
        'Call us Mon-Fri 9am-5pm',
        'Opening hours: Monday - Friday 9 am - 5 pm',
      ],
    ],
    [
      'fr',
      [
        'Ouvert du lundi au vendredi de 9h à 17h',
        'Appelez-nous du lundi au vendredi de 9h à 17h',
        'Horaires : lundi - vendredi 9h - 17h',
      ],
    ],
    ['en', ['2-year warranty', 'We guarantee every lamp for two years.']],
    [
      'fr',
      ['Garantie 2 ans', 'Nous garantissons chaque lampe pendant deux ans.'],
    ],
    [
      'fr',
      [
        'Vous pouvez résilier votre formule à tout moment.',
        'Sans engagement : résiliez quand vous voulez',
      ],
    ],
    ['en', ['14-day free trial', 'The first 14 days are free.']],
    [
      'en',
      [
        '10% off your first order',
        'New customers save 10% on their first order.',
      ],
    ],
  ])('is one promise (%s: %o)', (lang, wordings) => {
    expect(promisesOn(wordings, lang)).toHaveLength(1);
  });

  it.each([
    ['en', ['Tents come with a 2-year warranty.', 'Canoes: 2-year warranty']],
    [
      'en',
      [
        'We acknowledge your complaint within 5 days.',
        'Your written quote reaches you within 5 days.',
      ],
    ],
    ['fr', ['Garantie 2 ans sur les tentes', 'Canoës garantis 2 ans']],
    ['en', ['Free gift wrapping', 'Free installation at home']],
  ])('is two where each names its own (%s: %o)', (lang, wordings) => {
    expect(promisesOn(wordings, lang)).toHaveLength(2);
  });
});

function promisesOn(wordings: readonly string[], lang: string) {
  const headings = {
    en: ['About us', 'Help', 'Home'],
    fr: ['À propos', 'Aide', 'Accueil'],
  };
  const pages = wordings.map((words, at) => {
    const url = `https://nordlys.example/${at}`;
    const heading = headings[lang === 'fr' ? 'fr' : 'en'][at];
    const html = `<html lang="${lang}"><main><h1>${heading}</h1><p>${words}</p></main></html>`;
    const page = readPage(html, {
      url,
      defaultLang: lang,
      currency: undefined,
      asOf: '2026-11-21',
    });
    return { ...page, url };
  });
  return mergeReadings(pages, {
    siteId: 'nordlys',
    seenAt: '2026-11-21T00:00:00.000Z',
  });
}
