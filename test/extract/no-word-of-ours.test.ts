import { describe, expect, it } from 'vitest';
import { readPage } from '../../shared/extract/read-page.ts';

function quotesIn(lang: string, title: string, text: string): string[] {
  const html = `<!doctype html><html lang="${lang}"><body><h1>${title}</h1><p>${text}</p></body></html>`;
  const { readings } = readPage(html, {
    url: 'https://paper.example/',
    defaultLang: lang,
    currency: undefined,
    asOf: '2026-11-21',
  });
  return readings.map(({ quote }) => quote);
}

/** Pages full of delays, offers and warranties that are not the company's. */
const pages: readonly (readonly [string, string, string, string])[] = [
  [
    'advice',
    'en',
    'How to choose a boiler',
    'Many makers offer a 10-year warranty, but read the small print. Some shops promise free delivery and then charge £50 for fitting. A fair installer gives you a free quote within a few days. Never pay more than 20% up front.',
  ],
  [
    'conseils',
    'fr',
    'Bien dormir',
    "La plupart des marques proposent 100 nuits d'essai et une garantie de 10 ans. Certains sites vendent des oreillers à -70 % toute l'année. Évitez les écrans : arrêtez-les au moins une heure avant le coucher.",
  ],
  [
    'terms of sale',
    'en',
    'Terms and conditions',
    'Working day means Monday to Friday, 9am to 5pm. Invoices are payable within 30 days. You shall give us access between 8am and 6pm. You can withdraw consent at any time, free of charge.',
  ],
  [
    'a press release',
    'en',
    'Press release',
    'Larkspur today announced that it will cut repairs from five days to two. The company plans to open 40 shops seven days a week. In the quarter, 96% of calls were answered within 30 seconds, against 88% a year earlier.',
  ],
  [
    'rights in law',
    'en',
    'Know your rights when you shop online',
    'By law you have 14 days to cancel most online orders. The trader must refund you within 14 days. Our volunteers answer about 300 calls a week.',
  ],
  [
    'droits prévus par la loi',
    'fr',
    'Retard de train : ce que dit le règlement européen',
    "À partir de 60 minutes de retard, la compagnie doit rembourser 25 % du billet. En 2025, 1 200 dossiers ont été traités, 80 % en moins d'un mois.",
  ],
  [
    'a leaflet for patients',
    'en',
    'After your operation',
    'Keep the dressing dry for 48 hours. Most patients go home the same day and are back at work within ten days. Stitches dissolve in 3 weeks.',
  ],
  [
    'figures of the past',
    'en',
    'Customer service last year',
    'The average wait was 42 seconds. 91% of complaints were settled within five working days. In 1962 our founder promised to be open every day.',
  ],
  [
    'une histoire',
    'fr',
    'Histoire du musée',
    'Fondé en 1892, le musée est gratuit jusqu’en 1921. En 1998, il accueille 100 000 visiteurs en 24 heures.',
  ],
];

describe('a page that speaks of others', () => {
  it.each(pages)('promises nothing: %s (%s)', (_, lang, title, text) => {
    expect(quotesIn(lang, title, text)).toEqual([]);
  });
});
