import { describe, expect, it } from 'vitest';
import type { Term } from '../../../shared/domain/term.ts';
import { readSample } from '../read-sample.ts';

/** The terms of each promise of something free. */
function termsOf(text: string, lang: string): Term[][] {
  return readSample(text, lang)
    .flatMap(({ candidates }) => candidates)
    .filter(({ reading }) => reading.topic === 'no-fee')
    .map(({ reading }) => reading.terms);
}

describe('a value for each of several', () => {
  it.each([
    [
      'en',
      'Waiting is free for 15 minutes for rides in town and 45 minutes for flights.',
    ],
    [
      'fr',
      'En cas de retard, une attente gratuite de 15 minutes est accordée pour les courses en ville et de 45 minutes pour les vols.',
    ],
  ])('is a promise each (%s)', (lang, text) => {
    expect(termsOf(text, lang)).toMatchObject([
      [{ type: 'duration', max: 15, unit: 'minute' }],
      [{ type: 'duration', max: 45, unit: 'minute' }],
    ]);
  });

  it('takes no second value of another unit', () => {
    const text =
      'Waiting is free for 15 minutes for rides in town and two days for parcels.';

    for (const terms of termsOf(text, 'en')) expect(terms).toHaveLength(1);
  });
});
