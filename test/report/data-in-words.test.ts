import { describe, expect, it } from 'vitest';
import { dataInWords } from '../../shared/report/data-in-words.ts';

describe('structured data in words', () => {
  it('is a field and its value', () => {
    expect(dataInWords('"merchantReturnDays": 30')).toBe(
      'merchantReturnDays: 30',
    );
  });

  it('names what an address of the vocabulary names', () => {
    expect(dataInWords('"returnFees": "https://schema.org/FreeReturn"')).toBe(
      'returnFees: FreeReturn',
    );
  });

  it('is all fields of an object but those that tell how to read it', () => {
    const source =
      '{ "@type": "OpeningHoursSpecification", "dayOfWeek": [ "Saturday", "Sunday" ], "opens": "10:00" }';

    expect(dataInWords(source)).toBe(
      'dayOfWeek: Saturday, Sunday; opens: 10:00',
    );
  });

  it('keeps together what an object within says', () => {
    const source =
      '{ "shippingRate": { "value": 5, "currency": "CAD" }, "transitTime": null }';

    expect(dataInWords(source)).toBe(
      'shippingRate (value: 5, currency: CAD); transitTime: null',
    );
  });

  it('puts each object of a list on a line of its own', () => {
    const source = '"offers": [ { "price": 5 }, { "price": 6 } ]';

    expect(dataInWords(source)).toBe('offers: price: 5\nprice: 6');
  });

  it.each([
    '30',
    'P30D',
    '"a": [ 1, ',
    '{}',
    '"quoted"',
    '',
  ])('is left as it stands where it has no fields: %s', (source) => {
    expect(dataInWords(source)).toBe(source);
  });
});
