import { describe, expect, it } from 'vitest';
import { parsePage } from '../../shared/extract/parse-page.ts';
import { unreadLanguageOf } from '../../shared/extract/unread-language.ts';

const german =
  'Wir liefern innerhalb von drei Werktagen. Sie können jede Bestellung binnen 30 Tagen kostenlos zurückgeben, und unser Team antwortet am selben Tag.';
const english =
  'We deliver within three working days. You can return any order for free within 30 days, and our team will answer you on the same day.';
const french =
  'Nous livrons en trois jours ouvrés. Vous pouvez retourner votre commande sans frais dans les 30 jours, et notre équipe vous répond le jour même.';

function unreadIn(lang: string, text: string): string | undefined {
  const html = `<html lang="${lang}"><body><p>${text}</p></body></html>`;
  const url = 'https://shop.example/';
  return unreadLanguageOf(parsePage(html, { url, defaultLang: 'en' }));
}

describe('the language of a page', () => {
  it('is named when no words of it are known', () => {
    expect(unreadIn('de', german)).toBe('de');
    expect(unreadIn('de-AT', german)).toBe('de-AT');
  });

  it('is read when its words are known, whatever a template says', () => {
    expect(unreadIn('de', english)).toBeUndefined();
    expect(unreadIn('it', french)).toBeUndefined();
  });

  it('is read where the page says one that is', () => {
    expect(unreadIn('fr-CA', french)).toBeUndefined();
    expect(unreadIn('EN', english)).toBeUndefined();
  });

  it('is what a page of few words says', () => {
    expect(unreadIn('nl', 'Welkom')).toBe('nl');
    expect(unreadIn('fr', 'Bienvenue')).toBeUndefined();
  });

  it('is the usual one where the page does not say', () => {
    expect(unreadIn('', 'Hello')).toBeUndefined();
  });
});
