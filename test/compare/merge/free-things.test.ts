import { describe, expect, it } from 'vitest';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

/** The promises of pages, one sentence each, in their words. */
function merged(lang: string, ...sentences: string[]): string[][] {
  const pages = sentences.map((sentence, at) => {
    const url = `https://inn.example/${at}`;
    const html = `<html lang="${lang}"><main><p>${sentence}</p></main></html>`;
    return {
      url,
      ...readPage(html, {
        url,
        defaultLang: lang,
        currency: undefined,
        asOf: '2026-11-21',
      }),
    };
  });
  return mergeReadings(pages, {
    siteId: 'inn',
    seenAt: '2026-11-21T00:00:00.000Z',
  }).map(({ mentions }) => mentions.map(({ quote }) => quote));
}

describe('things that are free', () => {
  it('are two promises where they are two things', () => {
    expect(
      merged('fr', 'Wi-Fi gratuit', 'Oui, une fois, de six mois, sans frais.'),
    ).toHaveLength(2);
    expect(
      merged(
        'fr',
        'Parking gratuit',
        'Oui, une fois, de six mois, sans frais.',
      ),
    ).toHaveLength(2);
    expect(
      merged('en', 'Free bicycles', 'Parking is free of charge.'),
    ).toHaveLength(2);
  });

  it('are one where both speak of the same', () => {
    expect(
      merged('en', 'Free parking', 'Parking is free of charge.'),
    ).toHaveLength(1);
    expect(
      merged('fr', 'Parking gratuit', 'Le parking est gratuit pour tous.'),
    ).toHaveLength(1);
  });
});
