import { describe, expect, it } from 'vitest';
import { verdictsOnPage } from './verdict-on-page.ts';

describe('a promise that names several things', () => {
  it('is told by no note that says another value of one of them', () => {
    expect(
      verdictsOnPage(
        'fr',
        'Montures et verres sont garantis 3 ans.',
        '@ garantie | fr | Garanties',
        'Les montures sont garanties 3 ans. Les verres sont garantis 2 ans.',
      ),
    ).toEqual(['warranty contradicted: 3 ans / 2 ans']);
    expect(
      verdictsOnPage(
        'fr',
        'Montures et verres sont garantis 2 ans contre la casse.',
        '@ casse | fr | Garantie casse',
        'Montures : garantie casse de 2 ans. Verres : 1 an.',
      ),
    ).toEqual(['warranty contradicted: 2 ans / 1 an']);
    expect(
      verdictsOnPage(
        'en',
        'Sofas and mattresses are guaranteed for ten years.',
        '@ long | en | Guarantees',
        'Sofas: ten years. Mattresses: five years.',
      ),
    ).toEqual(['warranty contradicted: ten years / five years']);
  });

  it('is told by one that says it of each', () => {
    expect(
      verdictsOnPage(
        'en',
        'Sofas and mattresses are guaranteed for ten years.',
        '@ long | en | Guarantees',
        'Sofas: ten years. Mattresses: ten years. Lamps: two years.',
      ),
    ).toEqual(['warranty covered']);
  });

  it('is told by no note that charges one of them', () => {
    expect(
      verdictsOnPage(
        'en',
        'Cots and bicycles are free of charge.',
        '@ rooms | en | With the room',
        'A cot is free. A bicycle is £6 a day.',
      ).join(),
    ).toMatch(/^no-fee contradicted/);
    expect(
      verdictsOnPage(
        'en',
        'Cots are free of charge.',
        '@ rooms | en | With the room',
        'A cot is free. A bicycle is £6 a day.',
      ),
    ).toEqual(['no-fee covered']);
  });

  it('is not told by a note that needs no notice', () => {
    expect(
      verdictsOnPage(
        'fr',
        'Résiliez votre casier avec un préavis d’un mois.',
        '@ casiers | fr | Résiliation des casiers',
        'Le client résilie son casier quand il veut, sans aucun préavis.',
      ).join(),
    ).toMatch(/^cancellation contradicted/);
  });
});
