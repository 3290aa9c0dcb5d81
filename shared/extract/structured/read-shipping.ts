import { draft, type FactDraft, type ItemReader } from './draft-fact.ts';
import { readDuration } from './read-duration.ts';
import { readMoney } from './read-money.ts';
import { objectsOf, valuesOf } from './values.ts';

/** Reads a ShippingDeliveryTime: handing over, then under way. */
export const readDeliveryTime: ItemReader = ({ properties }) => [
  ...delayOf(properties, 'handlingTime', 'dispatch-time'),
  ...delayOf(properties, 'transitTime', 'delivery-time'),
];

function delayOf(
  properties: Readonly<Record<string, unknown>>,
  name: string,
  topic: 'dispatch-time' | 'delivery-time',
): FactDraft[] {
  const [delay] = valuesOf(properties, name).flatMap(
    (value) => readDuration(value) ?? [],
  );
  return delay
    ? [
        draft(topic, name, [
          { type: 'duration', ...delay, role: 'delay', bound: 'exact' },
        ]),
      ]
    : [];
}

/** Where OfferShippingDetails says from which order on carriage is free. */
const thresholdNames = ['freeShippingThreshold', 'orderValue'] as const;

/** Reads OfferShippingDetails: carriage that costs nothing. */
export const readShippingDetails: ItemReader = ({ properties }) => {
  const [threshold] = thresholdNames.flatMap((name) =>
    objectsOf(properties, name).flatMap((one) => {
      const money = readMoney(one, 'threshold');
      return money && money.amount > 0 ? [{ name, money }] : [];
    }),
  );
  const [rate] = objectsOf(properties, 'shippingRate').flatMap(
    (one) => readMoney(one, 'fee') ?? [],
  );
  if (rate !== undefined && rate.amount > 0) return [];
  if (threshold) {
    return [draft('free-shipping', threshold.name, [threshold.money])];
  }
  return rate ? [draft('free-shipping', 'shippingRate')] : [];
};
