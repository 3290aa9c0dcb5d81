import { describe, expect, it } from 'vitest';
import type { Term } from '../../../shared/domain/term.ts';
import { readPage } from '../../../shared/extract/read-page.ts';

/** The days that the offer of a paragraph starts, ends or holds on. */
function datesIn(text: string, lang: string): readonly string[] {
  const html = `<html lang="${lang}"><body><p>${text}</p></body></html>`;
  const page = readPage(html, {
    url: 'https://inn.example/',
    defaultLang: lang,
    currency: undefined,
    asOf: '2026-11-21',
  });
  return page.readings.flatMap(({ terms }) => terms.flatMap(dateOf));
}

function dateOf(term: Term): readonly string[] {
  return term.type === 'date' ? [`${term.role} ${term.value}`] : [];
}

describe('days on which an offer does not hold', () => {
  it.each([
    ['en', '25% off every room, not valid 24 December to 2 January.'],
    ['en', '25% off every room. Blackout dates: 24–26 December.'],
    ['en', '25% off every room. Not available on 14 February.'],
    ['fr', '25 % de rabais sur les chambres, sauf du 24 au 26 décembre.'],
    ['fr', '25 % de rabais sur les chambres. Non valable le 14 février.'],
  ])('are no first and no last day of it (%s: %s)', (lang, text) => {
    expect(datesIn(text, lang)).toEqual([]);
  });

  it.each([
    ['en', '25% off every room until 31 March, excluding 14 February.'],
    ['fr', '25 % de rabais jusqu’au 31 mars sur tout, hors 14 février.'],
  ])('leave it the last day that it has (%s: %s)', (lang, text) => {
    expect(datesIn(text, lang)).toEqual(['ends 2027-03-31']);
  });

  it.each([
    ['en', '25% off every room. Not valid after 31 March.'],
    ['fr', '25 % de rabais sur tout. Non valable après le 31 mars.'],
  ])('are not those before a last day (%s: %s)', (lang, text) => {
    expect(datesIn(text, lang)).toEqual(['ends 2027-03-31']);
  });
});
