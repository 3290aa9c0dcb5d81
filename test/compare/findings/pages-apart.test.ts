import { describe, expect, it } from 'vitest';
import { findInconsistent } from '../../../shared/compare/findings/find-inconsistent.ts';
import { mergeReadings } from '../../../shared/compare/merge/merge-readings.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

/** What pages say otherwise than each other, on a page each. */
function disagreements(lang: string, ...bodies: readonly string[]) {
  return gapsOf(lang, ...bodies).flatMap(({ differences }) =>
    differences.map((one) =>
      [one.publicQuote, one.internalQuote].sort().join(' / '),
    ),
  );
}

function gapsOf(lang: string, ...bodies: readonly string[]) {
  const pages = bodies.map((body, at) => {
    const url = `https://shop.example/${at}.html`;
    const html = `<html lang="${body.match(/^fr:/) ? 'fr' : lang}"><main>${body.replace(/^fr:/, '')}</main>`;
    const read = readPage(html, {
      url,
      defaultLang: lang,
      currency: 'EUR',
      asOf: '2026-11-21',
    });
    return { url, ...read };
  });
  const promises = mergeReadings(pages, {
    siteId: 'shop',
    seenAt: '2026-11-21T00:00:00.000Z',
  });
  return findInconsistent(promises, '2026-11-21');
}

describe('opening hours on two pages', () => {
  it.each([
    [
      'en',
      '<p>Business hours: Monday to Sunday, 8 am to 9 pm.</p>',
      '<h2>Business hours</h2><p>Monday - Friday: 8 am - 9 pm<br>Saturday: 9 am - 7 pm<br>Sunday: 10 am - 5 pm</p>',
    ],
    [
      'en',
      '<h2>Opening hours</h2><p>Mon to Fri: 7am to 7pm</p>',
      '<h2>Ask for your free quote today</h2><p>Seven days a week from 8am to 10pm.</p>',
    ],
    [
      'fr',
      '<h2>Horaires</h2><p>Du lundi au vendredi de 9 h à 18 h.</p>',
      '<p>Nous sommes ouverts du lundi au vendredi de 8 h 30 à 17 h.</p>',
    ],
    [
      'en',
      '<p>We are open Monday to Friday, 9 am to 5 pm.</p>',
      'fr:<p>Ouvert du lundi au vendredi de 9 h à 18 h.</p>',
    ],
    [
      'en',
      '<p>Our showroom is open Monday to Friday, 9 am to 5 pm.</p>',
      '<h2>Showroom</h2><p>Mon–Fri 10 am – 5 pm</p>',
    ],
  ])('in %s differ on some day: %s %s', (lang, one, other) => {
    expect(disagreements(lang, one, other)).toHaveLength(1);
  });

  it.each([
    [
      'leave days out',
      '<p>Open Monday to Friday, 9 am to 5 pm.</p>',
      '<p>Open Monday to Friday 9 am to 5 pm, Saturday 10 am to 4 pm.</p>',
    ],
    [
      'are of other things',
      '<p>Our showroom is open Monday to Friday, 9 am to 5 pm.</p>',
      '<p>Phone us Monday to Friday, 8 am to 6 pm.</p>',
    ],
    [
      'stand under a label',
      '<h2>Opening hours</h2><p>Monday to Friday, 9 am to 5 pm</p>',
      '<h2>Swimming pool</h2><p>Monday to Friday, 7 am to 9 pm</p>',
    ],
    [
      'are of two places',
      '<h1>Our shop in Lyon</h1><h2>Hours</h2><p>Monday to Friday, 9 am to 5 pm</p>',
      '<h1>Our shop in Nantes</h1><h2>Hours</h2><p>Monday to Friday, 9 am to 6 pm</p>',
    ],
    [
      'are of two towns, in a word',
      '<h1>Laval</h1><h2>Opening hours</h2><p>Monday to Friday, 9 am to 5 pm</p>',
      '<h1>Gatineau</h1><h2>Opening hours</h2><p>Monday to Friday, 9 am to 6 pm</p>',
    ],
    [
      'never close',
      '<p>Emergency line: 24/7.</p>',
      '<p>Open Monday to Friday, 9 am to 5 pm.</p>',
    ],
  ])('are no disagreement where they %s', (_, one, other) => {
    expect(disagreements('en', one, other)).toEqual([]);
  });

  it('differ on the days that are named, and no others', () => {
    const [gap] = gapsOf(
      'en',
      '<p>Open Monday to Friday 9 am to 5 pm, Saturday 10 am to 4 pm.</p>',
      '<p>Open Monday to Friday 9 am to 5 pm, Saturday 10 am to 2 pm.</p>',
    );

    expect(
      [gap?.differences[0]?.public, gap?.differences[0]?.internal].sort(),
    ).toEqual(['Saturday 10 am to 2 pm', 'Saturday 10 am to 4 pm']);
  });

  it('are of several places where there are three weeks', () => {
    const open = (hour: number) =>
      `<p>Open Monday to Friday, ${hour} am to 5 pm.</p>`;

    expect(disagreements('en', open(8), open(9), open(10))).toEqual([]);
  });

  it('draw a distinction where one page gives both', () => {
    const both =
      '<p>Open Monday to Friday, 9 am to 5 pm.</p><p>Open Monday to Friday, 8 am to 7 pm.</p>';

    expect(
      disagreements('en', both, '<p>Open Monday to Friday, 8 am to 7 pm.</p>'),
    ).toEqual([]);
  });
});

describe('one rule of the site on two pages', () => {
  it.each([
    [
      'en',
      '<p>Free shipping on orders over €50!</p>',
      '<h2>Standard delivery</h2><p>Free standard shipping for orders over €25</p>',
    ],
    [
      'fr',
      '<p>Vous disposez de 7 jours à compter de la livraison pour retourner vos articles.</p>',
      '<p>Retours faciles sous 14 jours</p>',
    ],
    [
      'en',
      '<p>Return any item within 30 days.</p>',
      'fr:<p>Retournez vos articles sous 14 jours.</p>',
    ],
    [
      'en',
      '<p>Start your 14-day free trial.</p>',
      '<p>Try everything free for 30 days.</p>',
    ],
  ])('in %s has one value: %s %s', (lang, one, other) => {
    expect(disagreements(lang, one, other)).toHaveLength(1);
  });

  it.each([
    [
      'names what it is for',
      '<p>Return any item within 30 days.</p>',
      '<p>Mattresses can be returned within 100 days.</p>',
    ],
    [
      'stands under a label',
      '<h1>Returns</h1><p>Return any item within 30 days.</p>',
      '<h1>Gift cards</h1><p>Return any item within 14 days.</p>',
    ],
    [
      'is of another country',
      '<h1>Delivery to Canada</h1><p>Free shipping on orders over €100.</p>',
      '<h1>Delivery to the United States</h1><p>Free shipping on orders over €50.</p>',
    ],
    [
      'is of a season',
      '<p>Return any item within 30 days.</p>',
      '<p>Black Friday purchases: returns accepted within 60 days.</p>',
    ],
    [
      'names whom it is for',
      '<p>Free shipping on orders over €50.</p>',
      '<p>Members get free shipping on orders over €25.</p>',
    ],
    [
      'is the law on one page, and kinder on the other',
      '<p>You have the right to withdraw from the purchase within 14 days.</p>',
      '<p>Return any item within 30 days.</p>',
    ],
    [
      'holds in a case',
      '<p>Return any item within 30 days.</p>',
      '<p>Return it within 14 days if the seal is broken.</p>',
    ],
    [
      'says the same in other units',
      '<p>Return any item within 30 days.</p>',
      '<p>You have one month to return your order.</p>',
    ],
  ])('is no disagreement where it %s', (_, one, other) => {
    expect(disagreements('en', one, other)).toEqual([]);
  });
});
