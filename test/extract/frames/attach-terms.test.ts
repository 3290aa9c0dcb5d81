import { describe, expect, it } from 'vitest';
import { promisesOf } from '../read-sample.ts';

describe('a value that no rule claims', () => {
  it('is not asked of those for whom another column is free', () => {
    const [promise] = promisesOf([
      { tag: 'tr', text: 'Setup fee\n$49\nFree\nFree', label: 'Setup fee' },
    ]);

    expect(promise).toMatchObject({ topic: 'no-fee', terms: [] });
  });

  it.each([
    ['en', '100% secure payment, satisfied or refunded within 14 days.'],
    ['fr', 'Paiement 100 % sécurisé, satisfait ou remboursé sous 14 jours.'],
  ])('is no share of the money where it is how sure one is (%s)', (lang, text) => {
    const back = promisesOf([{ text }], lang).find(
      ({ topic }) => topic === 'money-back',
    );

    expect(back?.terms).toMatchObject([{ type: 'duration', min: 14 }]);
  });

  it('is the share of the money beside what is given back', () => {
    const [back] = promisesOf([
      { text: 'Get 100% of your money back if you are not happy.' },
    ]);

    expect(back).toMatchObject({
      topic: 'money-back',
      terms: [{ type: 'percent', value: 100 }],
    });
  });
});
