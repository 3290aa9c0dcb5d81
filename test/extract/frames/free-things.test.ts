import { describe, expect, it } from 'vitest';
import { promisesOf } from '../read-sample.ts';

function topicsOf(text: string, question?: string): readonly string[] {
  return promisesOf([{ text, question }]).map(({ topic }) => topic);
}

describe('what comes free', () => {
  it('stays beside a free quote that is timed', () => {
    const topics = topicsOf(
      'Free quote within 48 hours, free parking on site.',
    );

    expect(topics).toEqual(['response-time', 'no-fee']);
  });

  it('is a free quote once when the quote is timed', () => {
    const topics = topicsOf('Free quote within 48 hours.');

    expect(topics).toEqual(['response-time']);
  });

  it('is one list, however long', () => {
    const topics = topicsOf('Free parking, free lockers and free wifi.');

    expect(topics).toEqual(['no-fee']);
  });

  it('is what a bare yes grants to who asks whether it is', () => {
    const topics = topicsOf('Yes. It renews by itself.', 'Is it included?');

    expect(topics).toEqual(['no-fee']);
  });

  it('is granted once by a yes and what follows it', () => {
    const topics = topicsOf('Yes! Posting is free of charge.', 'Is it free?');

    expect(topics).toEqual(['no-fee']);
  });

  it('is nothing that is only without a substance', () => {
    const topics = topicsOf('PFAS-free storage in every unit.');

    expect(topics).toEqual([]);
  });

  it('is what goes without a fee or a commitment', () => {
    const topics = topicsOf('Fee-free account opening.');

    expect(topics).toEqual(['no-fee']);
  });

  it('is read in English where every sentence opens with no', () => {
    const topics = topicsOf(
      'No booking costs, no hidden fees, no yearly contracts, no upsells.',
    );

    expect(topics).toEqual(['no-fee']);
  });
});
