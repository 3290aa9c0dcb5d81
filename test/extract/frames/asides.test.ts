import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.ts';

function topicsOf(text: string, lang: string): string[] {
  return readSample(text, lang).flatMap(({ candidates }) =>
    candidates.map(({ reading }) => reading.topic),
  );
}

describe('what is put in brackets', () => {
  it.each([
    ['en', 'Gear (a helmet, a vest, two paddles) is provided.'],
    ['fr', 'Le matériel (un casque, un gilet, deux pagaies) est fourni.'],
  ])('parts two words no more than a comma does (%s)', (lang, text) => {
    expect(topicsOf(text, lang)).toEqual(['no-fee']);
  });

  it.each([
    [
      'resolution-time',
      'Nous étudions votre réclamation et trouvons une solution sous 3 jours (réparation ou retour).',
    ],
    [
      'refund-time',
      'Dès réception du retour (sacs fermés, conservés au sec), le remboursement est versé sous 14 jours.',
    ],
  ])('silences nothing outside (%s)', (topic, text) => {
    expect(topicsOf(text, 'fr')).toEqual([topic]);
  });

  it('parts as before where it does not close', () => {
    expect(
      topicsOf(
        'Gear (red ones, blue ones, one of each size is provided.',
        'en',
      ),
    ).toEqual([]);
  });
});
