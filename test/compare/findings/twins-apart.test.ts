import { describe, expect, it } from 'vitest';
import { twinsApart } from '../../../shared/compare/findings/twins-apart.ts';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

const asOf = '2026-11-21';
const host = 'https://pottery.example';

function read(lang: string, body: string) {
  const twin = lang === 'fr' ? 'en' : 'fr';
  const url = `${host}/${lang}`;
  const html = `<html lang="${lang}"><head><link rel="alternate" hreflang="${twin}" href="${host}/${twin}"></head><body><main>${body}</main><footer><p>${contact[lang]}</p></footer></body></html>`;
  return {
    url,
    ...readPage(html, { url, defaultLang: lang, currency: 'CAD', asOf }),
  };
}

const contact: Readonly<Record<string, string>> = {
  fr: 'Nous répondons à chaque courriel en 2 heures.',
  en: 'We answer every email within 2 hours.',
};

/** What a page and its translation say otherwise than each other. */
function differences(french: string, english: string): string[] {
  const pages = [read('fr', french), read('en', english)];
  const promises = mergeReadings(pages, {
    siteId: 'pottery',
    seenAt: `${asOf}T00:00:00.000Z`,
  });
  return twinsApart(promises, pages, asOf).flatMap((gap) =>
    gap.differences.map((one) => [one.public, one.internal].sort().join(' / ')),
  );
}

describe('a page and its translation', () => {
  it.each([
    [
      '<h2>Livraison</h2><table><tr><th>Mode</th><th>Délai</th></tr><tr><td>Standard</td><td>3 à 6 jours ouvrables</td></tr><tr><td>Express</td><td>1 jour ouvrable</td></tr></table>',
      '<h2>Shipping</h2><table><tr><th>Method</th><th>Time</th></tr><tr><td>Standard</td><td>4 to 6 business days</td></tr><tr><td>Express</td><td>1 business day</td></tr></table>',
      '3 à 6 jours ouvrables / 4 to 6 business days',
    ],
    [
      '<p>10 % de rabais pour le deuxième cours, 30 % pour le troisième.</p>',
      '<p>10% off for the second class, 35% for the third.</p>',
      '30 % / 35%',
    ],
    [
      '<p>Migration gratuite en 24 h</p>',
      '<p>Free migration within 48 h</p>',
      '24 h / 48 h',
    ],
  ])('disagree in one place: %s', (french, english, said) => {
    expect(differences(french, english)).toEqual([said]);
  });

  it('agree in other words', () => {
    expect(
      differences(
        '<p>Retours acceptés pendant 30 jours.</p><p>Livraison en 48 h.</p>',
        '<p>Send anything back within a month.</p><p>Delivered in two days.</p>',
      ),
    ).toEqual([]);
  });

  it('are not compared where they are built otherwise', () => {
    expect(
      differences(
        '<p>Canapés garantis 2 ans.</p>',
        '<section><p>Sofas are guaranteed for 5 years.</p></section>',
      ),
    ).toEqual([]);
  });

  it('may speak of two things in one place', () => {
    expect(
      differences(
        '<p>Canapés garantis 2 ans.</p>',
        '<p>Mattresses are guaranteed for 5 years.</p>',
      ),
    ).toEqual([]);
  });
});
