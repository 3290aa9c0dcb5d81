import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/extract/read-page.ts';

type Said = { lang: string; body?: string; head?: string; url?: string };

/** The days until which the tents are cheaper. */
function endsOf({ lang, body = '', head = '', url = '' }: Said) {
  const offer = '20% off all tents until 04/12/2026.';
  const rabais = '20 % de remise sur les tentes jusqu’au 04/12/2026.';
  const words = lang.startsWith('fr') ? rabais : offer;
  const { readings } = readPage(
    `<html lang="${lang}"><head>${head}</head><main><p>${words}</p>${body}</main>`,
    {
      url: url || 'https://shop.example/offers',
      defaultLang: 'en',
      currency: undefined,
      asOf: '2026-11-21',
    },
  );
  const [date] = readings.flatMap(({ terms }) =>
    terms.flatMap((term) => (term.type === 'date' ? [term] : [])),
  );
  return date?.readings;
}

const inApril = '2026-04-12';
const inDecember = '2026-12-04';

describe('the order of day and month', () => {
  it.each([
    ['en-BE', inDecember],
    ['en-IE', inDecember],
    ['en-LU', inDecember],
    ['en_GB', inDecember],
    ['fr-CH', inDecember],
    ['en-US', inApril],
    ['en-PH', inApril],
  ])('is that of the region in %s', (lang, end) => {
    expect(endsOf({ lang })).toEqual([end]);
  });

  it.each([
    ['en', [inApril, inDecember]],
    ['en-CA', [inApril, inDecember]],
    ['fr', [inDecember, inApril]],
    ['fr-CA', [inDecember, inApril]],
    ['en-not!a!tag', [inApril, inDecember]],
  ])('is left open in %s', (lang, ends) => {
    expect(endsOf({ lang })).toEqual(ends);
  });

  it.each([
    ['<p>Closed on 25/12/2026.</p>', inDecember],
    ['<p>Closed on 25.12.2026.</p>', inDecember],
    ['<p>Closed on 12/25/26.</p>', inApril],
  ])('is that of the other dates of the page: %s', (body, end) => {
    expect(endsOf({ lang: 'en', body })).toEqual([end]);
  });

  it('is that of other dates before that of the region', () => {
    const body = '<p>Closed on 25/12/2026.</p>';
    expect(endsOf({ lang: 'en-US', body })).toEqual([inDecember]);
  });

  it.each([
    '<p>Closed on 25/12/2026 and 12/31/2026.</p>',
    '<p lang="fr">Fermé le 25/12/2026.</p>',
    '<p>Version 25.12.20, form 25/13/2026, section 25/12.</p>',
  ])('is not learnt from %s', (body) => {
    expect(endsOf({ lang: 'en', body })).toHaveLength(2);
  });

  it('is that of the region that the page names for itself', () => {
    const url = 'https://shop.example/offers';
    const head = `<link rel="alternate" hreflang="en-BE" href="${url}">
      <link rel="alternate" hreflang="en-US" href="${url}/us">`;
    expect(endsOf({ lang: 'en', head })).toEqual([inDecember]);
  });

  it.each([
    ['https://shop.example.be/', [inDecember]],
    ['https://shop.co.uk/', [inDecember]],
    ['https://shop.us/', [inApril]],
    ['https://shop.io/', [inApril, inDecember]],
    ['https://shop.ca/', [inApril, inDecember]],
  ])('is that of the country of %s', (url, ends) => {
    expect(endsOf({ lang: 'en', url })).toEqual(ends);
  });
});
