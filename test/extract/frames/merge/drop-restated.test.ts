import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../shared/extract/block.ts';
import { readBlocks } from '../../../../shared/extract/blocks/read-blocks.ts';
import { describeTerms } from '../../../../shared/extract/frames/describe-term.ts';
import { blockOf, contextIn, pageOf, readSample } from '../../read-sample.ts';

function readingsOf(sample: string, lang = 'en'): readonly string[] {
  return readSample(sample, lang).flatMap(({ candidates }) =>
    candidates.map(
      ({ reading: { topic, terms } }) => `${topic} ${describeTerms(terms)}`,
    ),
  );
}

function topicsOf(block: Block): readonly string[] {
  return readBlocks(pageOf([block]), contextIn('en')).flatMap(
    ({ candidates }) =>
      candidates.map(
        ({ reading: { topic, terms } }) => `${topic} ${describeTerms(terms)}`,
      ),
  );
}

describe('dropRestated', () => {
  it('reads a delay once that brackets say again', () => {
    expect(
      readingsOf('Delivery takes 10 to 14 business days (about 3 weeks).'),
    ).toEqual(['delivery-time delay 10-14 business-day']);
  });

  it('leaves out by how much a delay may be missed', () => {
    expect(
      readingsOf(
        'La livraison prend 7 jours, certains colis pouvant prendre jusqu’à 15 jours de livraison.',
        'fr',
      ),
    ).toEqual(['delivery-time delay 7 day']);
  });

  it('leaves out the worst case of the parcel beside the usual one of its sending', () => {
    expect(
      readingsOf(
        'Orders are shipped within 3 days, some deliveries may take up to 12 days.',
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['Overnight delivery: next business day.', 'en'],
    ['Livraison le lendemain : 1 jour ouvrable.', 'fr'],
  ])('takes the name of a service for no delay of its own: %s', (sample, lang) => {
    expect(readingsOf(sample, lang)).toEqual([
      'delivery-time delay 1 business-day',
    ]);
  });

  it('counts the same days once', () => {
    expect(
      readingsOf(
        'We give you a five day notice of the visit, so five working days to prepare.',
      ),
    ).toHaveLength(1);
  });

  it('keeps two delays that hold for two things', () => {
    expect(
      readingsOf('Standard delivery in 5 days, express delivery in 2 days.'),
    ).toEqual(['delivery-time delay 5 day', 'delivery-time delay 2 day']);
  });

  it('keeps a worst case that stands alone', () => {
    expect(readingsOf('Delivery may take up to 15 days.')).toEqual([
      'delivery-time delay 15 day',
    ]);
  });

  it('takes the name of a service for no delay beside its own', () => {
    const row = blockOf({
      tag: 'tr',
      text: 'Overnight\n1-2 business days\n$19',
      columnHeaders: ['Service', 'Delivery', 'Price'],
    });

    expect(topicsOf(row)).toEqual(['delivery-time delay 1-2 business-day']);
  });

  it('joins no words of one cell to those of the next', () => {
    const row = blockOf({
      tag: 'tr',
      text: 'Standard\n3-5 business days\nFree over $60',
      columnHeaders: ['Shipping method', 'Delivery', 'Price'],
    });

    expect(topicsOf(row)).toContain('delivery-time delay 3-5 business-day');
    expect(topicsOf(row).join()).not.toContain('free-trial');
  });
});
