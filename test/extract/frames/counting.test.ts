import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.ts';

function topics(sample: string, lang = 'en'): readonly string[] {
  return readSample(sample, lang).flatMap(({ candidates }) =>
    candidates.map(({ reading }) => reading.topic),
  );
}

describe('miscounted', () => {
  it('keeps a delay that runs from an event', () => {
    expect(topics('We deliver within a week.')).toEqual(['delivery-time']);
  });

  it('drops what is counted back from the event', () => {
    expect(
      topics('Updates begin a week before your order ships.'),
    ).not.toContain('dispatch-time');
    expect(
      topics('Des nouvelles une semaine avant la livraison.', 'fr'),
    ).not.toContain('delivery-time');
  });

  it('drops what recurs', () => {
    expect(topics('We deliver a new box every 30 days.')).not.toContain(
      'delivery-time',
    );
    expect(
      topics('Nous remplaçons le filtre tous les 60 jours.', 'fr'),
    ).not.toContain('exchange');
  });
});
