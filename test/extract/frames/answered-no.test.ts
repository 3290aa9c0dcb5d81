import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/extract/read-page.ts';

const topicsOf = (lang: string, body: string) =>
  readPage(`<html lang="${lang}"><body><main>${body}</main></body></html>`, {
    url: 'https://shop.example/',
    defaultLang: lang,
    currency: undefined,
    asOf: '2026-11-21',
  }).readings.map(({ topic }) => topic);

const row = (...cells: readonly string[]) =>
  `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

describe('a label that is answered no', () => {
  it.each([
    ['en', '<p>Free delivery: no</p>'],
    ['en', '<p>Free parking on site – none.</p>'],
    ['en', '<p>Lifetime warranty: none.</p>'],
    ['en', '<p>Free cancellation: not included.</p>'],
    ['en', row('Free delivery', 'No')],
    ['en', row('Free delivery', '✗')],
    ['fr', '<p>Livraison gratuite : non.</p>'],
    ['fr', '<p>Parking gratuit : aucun</p>'],
    ['fr', '<p>Livraison gratuite : non comprise</p>'],
    ['fr', row('Livraison gratuite', '–')],
  ])('promises nothing (%s: %s)', (lang, body) => {
    expect(topicsOf(lang, body)).toEqual([]);
  });

  it.each([
    ['en', '<p>Booking fees: none</p>', 'no-fee'],
    ['en', '<p>Free delivery: no minimum</p>', 'free-shipping'],
    ['en', '<p>Free returns: yes</p>', 'return-cost'],
    ['en', row('Free delivery', 'Yes', 'No'), 'free-shipping'],
    ['fr', '<p>Frais de dossier : aucun</p>', 'no-fee'],
    ['fr', row('Livraison gratuite', 'oui', 'non'), 'free-shipping'],
  ])('is another than what no grants (%s: %s)', (lang, body, topic) => {
    expect(topicsOf(lang, body)).toEqual([topic]);
  });
});
