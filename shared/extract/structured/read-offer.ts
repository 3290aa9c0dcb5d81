import type { Reading } from '../../domain/reading.ts';
import { type DraftTerm, draft, type ItemReader } from './draft-fact.ts';
import { readMoney } from './read-money.ts';
import { dateOf, namesOf, numberOf, objectsOf } from './values.ts';

type Properties = Readonly<Record<string, unknown>>;

const endNames = ['priceValidUntil', 'validThrough'] as const;

/**
 * Makes a reader of Offers. A catalogue price is no promise: an offer is
 * special where it names the price of before, or where the page itself
 * advertises this very price.
 */
export function createOfferReader(readings: readonly Reading[]): ItemReader {
  const advertised = new Set(
    readings
      .filter(({ topic }) => topic === 'price-offer')
      .flatMap(({ terms }) => terms)
      .flatMap((term) => (term.type === 'money' ? [term.amount] : [])),
  );
  return ({ properties }) => {
    const price = priceOf(properties);
    const isSpecial =
      price !== undefined &&
      (advertised.has(price.amount) || namesPriceOfBefore(properties));
    if (!isSpecial) return [];
    const end = endNames.find((name) => dateOf(properties, name));
    const terms = [price, ...(end ? endsOn(dateOf(properties, end)) : [])];
    return [draft('price-offer', end ?? 'price', terms)];
  };
}

function priceOf(offer: Properties) {
  return numberOf(offer, 'price') === undefined
    ? undefined
    : readMoney(
        { price: offer['price'], priceCurrency: offer['priceCurrency'] },
        'price',
      );
}

const before = /ListPrice|StrikethroughPrice|RegularPrice|MSRP|SRP/;

function namesPriceOfBefore(offer: Properties): boolean {
  return objectsOf(offer, 'priceSpecification').some((one) =>
    namesOf(one, 'priceType').some((name) => before.test(name)),
  );
}

function endsOn(value: string | undefined): DraftTerm[] {
  return value === undefined
    ? []
    : [
        {
          type: 'date',
          role: 'ends',
          value,
          readings: [value],
          yearInferred: false,
        },
      ];
}
