import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../shared/extract/block.ts';
import { describeTerms } from '../../../../shared/extract/frames/describe-term.ts';
import { promisesOf } from '../../read-sample.ts';

function offersOf(...blocks: readonly Partial<Block>[]) {
  return promisesOf(blocks).map((reading) => ({
    ...reading,
    terms: describeTerms(reading.terms),
  }));
}

const card = { containers: [7, 1] };

describe('the details of an offer', () => {
  it('may be said in the next sentence', () => {
    const [offer] = offersOf({
      text: '15% off your first box. Enter the code TASTE15 when you pay.',
    });

    expect(offer?.terms).toBe('discount 15 %, code TASTE15');
  });

  it('may say until when a friend is rewarded', () => {
    const [offer] = offersOf({
      text: 'Refer a friend: you each get $25. Valid until 30 June 2027.',
    });

    expect(offer?.terms).toBe('discount 25 ?, ends 2027-06-30');
  });

  it('may stand below it in its card', () => {
    const [offer, ...others] = offersOf(
      { text: '30% off every lamp', ...card },
      { text: 'Code: LIGHT30', ...card },
      { text: 'Until 30 June 2027', ...card },
    );

    expect(others).toEqual([]);
    expect(offer?.terms).toBe('discount 30 %, code LIGHT30, ends 2027-06-30');
    expect(offer?.validUntil).toBe('2027-06-30');
    expect(offer?.alsoAt?.map(({ quote }) => quote)).toEqual([
      'Code: LIGHT30',
      'Until 30 June 2027',
    ]);
  });

  it('are not those of the next card', () => {
    const [offer, ...others] = offersOf(
      {
        text: '20% off stays in May',
        headings: ['Spring'],
        containers: [7, 1],
      },
      {
        text: 'Dinner for two, with the code DINE44',
        headings: ['Dinner'],
        containers: [8, 1],
      },
    );

    expect(others).toEqual([]);
    expect(offer?.terms).toBe('discount 20 %');
  });

  it('may stand under the heading that offers', () => {
    const [offer] = offersOf(
      { text: '30% off every lamp', tag: 'h2' },
      { text: 'Until 30 June 2027', headings: ['30% off every lamp'] },
    );

    expect(offer?.terms).toBe('discount 30 %, ends 2027-06-30');
  });

  it('may be the amount from which on it holds', () => {
    const [offer, ...others] = offersOf(
      { text: '€30 off', tag: 'h3', ...card },
      { text: 'Any repair over €200', ...card },
    );

    expect(others).toEqual([]);
    expect(offer?.terms).toBe('discount 30 EUR, threshold 200 EUR');
  });

  it.each([
    ['en', 'Free delivery', 'On orders over €60'],
    ['fr', 'Livraison offerte', 'À partir de 60 €'],
    ['fr', 'Livraison gratuite', "Dès 60 € d'achat"],
  ])('are the amount from which on delivery is free (%s: %s)', (lang, text, from) => {
    const read = offersOf(
      { text, lang, ...card },
      { text: from, lang, ...card },
    );

    expect(read.map(({ terms }) => terms)).toEqual(['threshold 60 EUR']);
  });

  it('are no price of goods below an offer', () => {
    const [offer] = offersOf(
      { text: '30% off every lamp', ...card },
      { text: 'Lamps from €60', ...card },
    );

    expect(offer?.terms).toBe('discount 30 %');
  });

  it('are no amounts that a longer sentence tells of something else', () => {
    const [offer] = offersOf(
      { text: '€30 off', tag: 'h3', ...card },
      {
        text: 'Parcels worth over €200 are signed for at the door by whoever opens it to our driver.',
        ...card,
      },
    );

    expect(offer?.terms).toBe('discount 30 EUR');
  });

  it('are not those of another card', () => {
    const [offer] = offersOf(
      { text: '30% off every lamp', containers: [7, 8, 1] },
      { text: 'Until 30 June 2027', containers: [9, 10, 1] },
    );

    expect(offer?.terms).toBe('discount 30 %');
  });

  it('are not those of the offer between', () => {
    const [first, second] = offersOf(
      { text: '30% off every lamp', ...card },
      { text: '10% off every rug', ...card },
      { text: 'Code: RUGS10', ...card },
    );

    expect(first?.terms).toBe('discount 30 %');
    expect(second?.terms).toBe('discount 10 %, code RUGS10');
  });

  it('make one offer of it and of what says less elsewhere', () => {
    const promises = offersOf(
      { text: '30% off every lamp', place: 'banner' },
      { text: 'Get 30% off all our lamps until 30 June 2027.' },
    );

    expect(promises.map(({ terms }) => terms)).toEqual([
      'discount 30 %, ends 2027-06-30',
    ]);
  });

  it('keep apart what is granted to others', () => {
    const promises = offersOf(
      { text: '10% off for students' },
      { text: 'Get 10% off all our lamps until 30 June 2027.' },
    );

    expect(promises).toHaveLength(2);
  });
});
