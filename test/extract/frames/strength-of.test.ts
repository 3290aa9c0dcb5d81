import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.ts';

function strengths(sample: string, lang = 'en'): readonly string[] {
  return readSample(sample, lang).flatMap(({ candidates }) =>
    candidates.map(
      ({ reading: { topic, strength } }) => `${topic} ${strength}`,
    ),
  );
}

describe('strengthOf', () => {
  it('is less where the company leaves itself a way out', () => {
    expect(strengths('We usually reply within two days.')).toEqual([
      'response-time hedged',
    ]);
    expect(strengths('Delivery may take 9 days.')).toEqual([
      'delivery-time hedged',
    ]);
  });

  it.each([
    ['en', 'You may cancel within 9 days.', 'cancellation firm'],
    ['fr', 'Vous pouvez annuler sous 9 jours.', 'cancellation firm'],
    [
      'en',
      'Should we lose the parcel, we refund you within 9 days.',
      'refund-time firm',
    ],
  ])('is full where customers choose, or a case is named (%s)', (lang, text, said) => {
    expect(strengths(text, lang)).toContain(said);
  });

  it('belongs to the part of a sentence that is hedged', () => {
    expect(
      strengths(
        'We acknowledge complaints within two days and aim to settle them within ten days.',
      ),
    ).toEqual(['response-time firm', 'resolution-time hedged']);
  });
});
