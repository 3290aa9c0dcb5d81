import { describe, expect, it } from 'vitest';
import type { Term } from '../../../shared/domain/term.ts';
import { readSample } from '../read-sample.ts';

/** The terms of each promise to let a customer go. */
function termsOf(text: string, lang: string): Term[][] {
  return readSample(text, lang)
    .flatMap(({ candidates }) => candidates)
    .filter(({ reading }) => reading.topic === 'cancellation')
    .map(({ reading }) => reading.terms);
}

describe('one promise with a value for each of several', () => {
  it.each([
    [
      'en',
      'You may cancel at any time with a notice of one month for monthly plans and two months for yearly plans.',
    ],
    [
      'fr',
      "Vous pouvez résilier à tout moment avec un préavis d'un mois pour les formules mensuelles et de deux mois pour les formules annuelles.",
    ],
  ])('holds them all (%s)', (lang, text) => {
    expect(termsOf(text, lang)).toMatchObject([
      [
        { type: 'duration', max: 1, unit: 'month' },
        { type: 'duration', max: 2, unit: 'month' },
      ],
    ]);
  });

  it('takes no second value of another unit', () => {
    const text =
      'You may cancel at any time with a notice of one month and three minutes for the form.';

    for (const terms of termsOf(text, 'en')) expect(terms).toHaveLength(1);
  });
});
