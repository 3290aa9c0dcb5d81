import { describe, expect, it } from 'vitest';
import { readSample } from '../read-sample.ts';

function stances(sample: string, lang = 'en'): readonly string[] {
  return readSample(sample, lang).flatMap(({ candidates }) =>
    candidates.map(({ reading: { topic, stance } }) => `${topic} ${stance}`),
  );
}

describe('isRefused', () => {
  it('lets a verb’s negation refuse what follows it', () => {
    expect(stances('We do not accept returns within 30 days.')).toEqual([
      'return-window refused',
    ]);
  });

  it('lets discontent refuse nothing', () => {
    expect(
      stances('Send back any lamp you are not happy with in 40 days.'),
    ).toEqual(['return-window granted']);
  });

  it('lets “without” refuse its own noun only', () => {
    expect(stances('Without commitment, cancel at any time.')).toContain(
      'cancellation granted',
    );
    expect(stances('Sans engagement résiliable à tout moment', 'fr')).toContain(
      'cancellation granted',
    );
  });

  it('takes what is not so for the case that is promised for', () => {
    expect(
      stances('Si le bouquet ne tient pas 5 jours, nous le remplaçons.', 'fr'),
    ).toEqual(['exchange granted']);
    expect(
      stances('If we refuse the item, no refund is given within 30 days.'),
    ).not.toContain('refund-time granted');
  });

  it('needs no comma before what we do in that case', () => {
    expect(
      stances('If the box cannot be traced we replace or refund it.'),
    ).toContain('warranty granted');
    expect(
      stances('If you do not want our free delivery, collect it.'),
    ).not.toContain('free-shipping granted');
  });

  it('takes “non” for part of the adjective it makes', () => {
    expect(
      stances('Un article non porté peut être échangé sous 30 jours.', 'fr'),
    ).toEqual(['exchange granted']);
  });

  it('takes “plus de” for a quantity', () => {
    expect(
      stances(
        'Annulation plus de 7 jours avant l’arrivée : remboursement intégral.',
        'fr',
      ),
    ).toEqual(['cancellation granted']);
  });

  it('takes calling off at the whole price for no promise', () => {
    expect(stances('Cancellations » 48 hours or less: 100%')).toEqual([
      'cancellation refused',
    ]);
    expect(stances('Cancellations » 30 to 60 days: 25%')).toEqual([
      'cancellation granted',
    ]);
  });

  it('takes a fee for calling off late for no promise', () => {
    expect(
      stances('Cancellations less than 24 hours ahead are charged 50%.'),
    ).toEqual(['cancellation refused']);
  });
});
