import { describe, expect, it } from 'vitest';
import { promisesOf } from '../read-sample.ts';

function topicsOf(lang: string, text: string) {
  return promisesOf([{ text }], lang).map(({ topic, terms }) => {
    const [term] = terms;
    return [topic, term?.type === 'duration' && term.max];
  });
}

const apart = [
  ['response-time', 2],
  ['resolution-time', 15],
];

describe('two verbs, each with its time', () => {
  it.each([
    [
      'en',
      'We acknowledge your complaint within 2 working days and settle it within 15 days.',
    ],
    [
      'en',
      'Every complaint is answered within 2 days and resolved within 15 days.',
    ],
    [
      'fr',
      'Nous accusons réception sous 2 jours ouvrables et réglons votre plainte sous 15 jours.',
    ],
    [
      'fr',
      'Nous accusons réception de votre plainte dans les 2 jours et vous apportons une réponse définitive dans un délai de 15 jours.',
    ],
    [
      'fr',
      'Nous répondons à toute réclamation sous 2 jours et la résolvons sous 15 jours.',
    ],
  ])('keep it (%s): %s', (lang, text) => {
    expect(topicsOf(lang, text)).toEqual(apart);
  });
});
