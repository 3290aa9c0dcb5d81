import { describe, expect, it } from 'vitest';
import { promisesOf, readSample } from '../read-sample.ts';

function topicsOf(text: string, lang: string): string[] {
  return readSample(text, lang).flatMap(({ candidates }) =>
    candidates.map(({ reading }) => reading.topic),
  );
}

describe('a delay inside a condition', () => {
  it.each([
    [
      'en',
      'If we are able to answer your complaint within five days, we may skip the first letter.',
    ],
    [
      'fr',
      'Si nous répondons à votre plainte sous cinq jours, la première lettre est omise.',
    ],
  ])('is promised by nobody (%s)', (lang, text) => {
    expect(topicsOf(text, lang)).not.toContain('response-time');
  });

  it.each([
    ['en', 'If you write to us, we answer within five days.'],
    ['en', 'We answer within five days, if you write to us.'],
    ['fr', 'Si vous nous écrivez, nous répondons sous cinq jours.'],
    ['en', 'Once you write to us we answer within five days, by post.'],
  ])('binds where it says what follows (%s: %s)', (lang, text) => {
    expect(topicsOf(text, lang)).toContain('response-time');
  });

  it('gives a customer who may leave no notice to give', () => {
    const [promise] = promisesOf([
      {
        text: "If we can't repair the line in 30 days, you may cancel without penalty.",
      },
    ]);

    expect(promise?.topic).toBe('cancellation');
    expect(promise?.terms).toEqual([]);
  });
});
