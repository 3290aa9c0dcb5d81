import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/extract/read-page.ts';

function warningsIn(body: string, lang = 'en') {
  const { readings } = readPage(`<html lang="${lang}"><main>${body}</main>`, {
    url: 'https://shop.example/',
    defaultLang: 'en',
    currency: 'CAD',
    asOf: '2026-11-21',
  });
  expect(readings).not.toEqual([]);
  return readings.flatMap(({ warnings, quote }) => {
    for (const { words } of warnings) expect(quote).toContain(words);
    return warnings.map(({ code, words, dates }) =>
      [code, words, ...dates].join(' | '),
    );
  });
}

describe('a date', () => {
  const either = 'ambiguous-date | 11/01/2027 | 2027-01-11 | 2027-11-01';

  it.each([
    ['en', '20% off all tents until 11/01/2027.'],
    ['en-CA', '20% off all tents until 11/01/2027.'],
    ['fr-CA', '20 % de rabais sur les tentes jusqu’au 11/01/2027.'],
    ['fr', '20 % de rabais sur les tentes jusqu’au 11/01/2027.'],
  ])('is ambiguous in %s where day and month can change places', (lang, text) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toContain(either);
  });

  it.each([
    ['en-GB', '20% off all tents until 11/01/2027.'],
    ['en-US', '20% off all tents until 11/01/2027.'],
    ['en-BE', '20% off all tents until 11/01/2027.'],
    ['en-ZA', '20% off all tents until 11/01/2027.'],
    ['en-LU', '20% off all tents until 11/01/2027.'],
    ['en-PH', '20% off all tents until 11/01/2027.'],
    ['en', '20% off all tents until Friday 04/12/2026.'],
    ['fr-FR', '20 % de remise sur les tentes jusqu’au 11/01/2027.'],
    ['fr-BE', '20 % de remise sur les tentes jusqu’au 11/01/2027.'],
    ['fr', '20 % de remise sur les tentes jusqu’au vendredi 04/12/2026.'],
    ['en', '20% off all tents until 25/01/2027.'],
    ['en', '20% off all tents until January 11, 2027.'],
    ['fr-CA', '20 % de rabais sur les tentes jusqu’au 11 janvier 2027.'],
  ])('is plain in %s: %s', (lang, text) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toEqual([]);
  });

  it.each([
    ['en', '20% off all tents, November 30, 2026.', 'November 30, 2026'],
    [
      'fr',
      '20 % de rabais sur les tentes, 30 novembre 2026.',
      '30 novembre 2026',
    ],
  ])('has no role where nothing in %s says what it does', (lang, text, words) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toContain(
      `date-without-role | ${words}`,
    );
  });

  it.each([
    ['en', '20% off all tents on November 30, 2026.'],
    ['en', '20% off all tents from November 20 to November 30, 2026.'],
    ['fr', '20 % de rabais sur les tentes le 30 novembre 2026.'],
  ])('has its role in %s: %s', (lang, text) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toEqual([]);
  });
});

describe('a promotion', () => {
  it.each([
    ['en', '20% off all tents.'],
    ['fr', '20 % de rabais sur les tentes.'],
  ])('in %s without an end is told', (lang, text) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toMatchObject([
      expect.stringMatching(/^no-end-date \| 20/),
    ]);
  });

  it.each([
    '<section><h2>Autumn sale</h2><p>20% off all tents.</p><p>Ends November 30, 2026.</p></section>',
    '<div><p>20% off all tents.</p><p>Valid until November 30, 2026.</p></div>',
  ])('has the end that stands beside it: %s', (body) => {
    expect(warningsIn(body)).toEqual([]);
  });

  it.each([
    'Students get 10% off every purchase.',
    'Sign up for our newsletter and get 10% off your first order.',
    'Free delivery on orders over $50.',
    'Members earn 2 points per dollar.',
  ])('that stands for whoever qualifies needs no end: %s', (text) => {
    expect(warningsIn(`<p>${text}</p>`)).toEqual([]);
  });
});

describe('an offer that is said to end', () => {
  it.each([
    ['en', 'For a limited time: 20% off all tents.', 'limited time'],
    ['en', '20% off all tents this weekend only.', 'this weekend'],
    ['en', 'Last days: pay over 12 months at 0%.', 'Last days'],
    ['fr', 'Offre à durée limitée : 20 % de rabais.', 'durée limitée'],
    ['fr', 'Derniers jours : 20 % de rabais sur tout.', 'Derniers jours'],
  ])('in %s and not when is told once: %s', (lang, text, words) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toEqual([
      expect.stringMatching(`^unsaid-end .*${words}`),
    ]);
  });

  it.each([
    ['en', 'For a limited time, until November 30, 2026: 20% off all tents.'],
    ['fr', 'Derniers jours : 20 % de rabais jusqu’au 30 novembre 2026.'],
    ['en', 'Members earn 2 points per dollar, and never lose a limited time.'],
  ])('in %s on a day that is named is clear: %s', (lang, text) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toEqual([]);
  });

  it('has the end that stands beside it', () => {
    expect(
      warningsIn(
        '<div><p>Limited time: 20% off all tents.</p><p>Ends November 30, 2026.</p></div>',
      ),
    ).toEqual([]);
  });

  it('is so where it stands in full below a banner', () => {
    const { readings } = readPage(
      '<html lang="en"><header role="banner"><p>Last days: 20% off all tents!</p></header><main><p>Get 20% off all tents in our shop.</p></main>',
      {
        url: 'https://shop.example/',
        defaultLang: 'en',
        currency: 'CAD',
        asOf: '2026-11-21',
      },
    );

    expect(readings.map(({ warnings }) => warnings)).toMatchObject([
      [{ code: 'unsaid-end', words: 'Last days' }],
    ]);
  });
});

describe('absolute wording', () => {
  it.each([
    ['en', 'You never wait at our repair counter.', 'never wait'],
    ['en', 'No waiting time at the counter.', 'No waiting time'],
    ['en', 'We guarantee 100% uptime.', '100%'],
    ['en', 'We always reply within 24 hours.', 'always'],
    ['fr', 'Au comptoir, vous n’attendez jamais.', 'n’attendez jamais'],
    ['fr', 'Plus jamais d’attente au comptoir.', 'Plus jamais d’attente'],
    ['fr', 'Nous répondons toujours en 24 heures.', 'toujours'],
  ])('in %s binds without exception: %s', (lang, text, words) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toEqual([
      expect.stringMatching(`^absolute .*${words}`),
    ]);
  });

  it.each([
    ['en', 'Returns are always free.'],
    ['en', 'Never any hidden fees.'],
    ['en', '100% satisfaction guaranteed or your money back.'],
    ['en', 'We aim to always reply within 24 hours.'],
    ['en', 'We reply within 24 hours.'],
    ['en', 'Walk-ins welcome, no appointment needed.'],
    ['en', 'Open 24/7, always.'],
    ['en', 'Gift cards never expire.'],
    ['en', '100% uptime, excluding planned maintenance.'],
    ['en', 'Your licence key is emailed to you instantly.'],
    ['fr', 'Nos cartes-cadeaux n’expirent jamais.'],
    ['fr', 'Disponibilité de 100 %, sauf maintenance planifiée.'],
    ['fr', 'Votre billet est livré instantanément par courriel.'],
    ['fr', 'Les retours sont toujours gratuits.'],
    ['fr', 'Nous répondons généralement en 24 heures, jamais le dimanche.'],
  ])('in %s is no doubt where it can be kept: %s', (lang, text) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toEqual([]);
  });
});

describe('“up to”', () => {
  it.each([
    ['en', 'Save up to 50% on tents until November 30, 2026.'],
    ['fr', 'Jusqu’à 50 % de rabais sur les tentes jusqu’au 30 novembre 2026.'],
  ])('in %s hides the usual case of what is given', (lang, text) => {
    expect(warningsIn(`<p>${text}</p>`, lang)).toEqual([
      expect.stringMatching(/^hidden-usual-case \| .*50\s?%/),
    ]);
  });

  it('before a delay is the worst case, and clear', () => {
    expect(warningsIn('<p>Delivery takes up to 5 business days.</p>')).toEqual(
      [],
    );
  });
});

it('doubts the longest sentence without stalling', () => {
  const words = 'never always 100% 11/01/2027 up to 50% off '.repeat(2000);

  expect(warningsIn(`<p>20% off until 11/01/2027. ${words}</p>`)).not.toEqual(
    [],
  );
});

describe('an offer without an end', () => {
  it('is quoted from where its clause begins', () => {
    expect(
      warningsIn('<p>Stay longer and save 10% on every cabin.</p>'),
    ).toEqual(['no-end-date | Stay longer and save 10%']);
  });
});
