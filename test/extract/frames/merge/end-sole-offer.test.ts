import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../shared/extract/read-page.ts';

const further = '<p>…</p>'.repeat(6);

function endsOf(lang: string, ...parts: readonly string[]) {
  const { readings } = readPage(
    `<html lang="${lang}"><main>${parts.join(further)}</main>`,
    {
      url: 'https://shop.example/',
      defaultLang: lang,
      currency: 'EUR',
      asOf: '2026-11-21',
    },
  );
  return readings
    .filter(({ kind }) => kind === 'promotion')
    .map(({ validUntil }) => validUntil);
}

describe('the only offer of a page', () => {
  it.each([
    [
      'en',
      '<p>Get a free tent with every canoe.</p>',
      '<p>This promotion ends on 31 May 2026 and is open to everybody.</p>',
    ],
    [
      'fr',
      '<p>20 % de remise sur les tentes.</p>',
      '<p>Cette promotion prend fin le 31 mai 2026 et ne se cumule pas.</p>',
    ],
  ])('in %s ends on the day that is said further off', (lang, ...parts) => {
    expect(endsOf(lang, ...parts)).toEqual(['2026-05-31']);
  });

  it.each([
    ['a day of something else', '<p>The fair ends on 31 May 2026.</p>'],
    ['a day without its year', '<p>This promotion ends on 31 May.</p>'],
    [
      'two days',
      '<p>This promotion ends on 31 May 2026.</p><p>The other promotion ends on 30 June 2026.</p>',
    ],
  ])('takes no end from %s', (_, words) => {
    expect(endsOf('en', '<p>20% off all tents.</p>', words)).toEqual([
      undefined,
    ]);
  });

  it('is not known where there are two', () => {
    const two = '<p>20% off all tents.</p><p>30% off all canoes.</p>';

    expect(
      endsOf('en', two, '<p>This promotion ends on 31 May 2026.</p>'),
    ).toEqual([undefined, undefined]);
  });
});
