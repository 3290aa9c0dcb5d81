import type { Topic } from '../../domain/topic.ts';

/** Topics that careful people word alike: one may be read for the other. */
const families: readonly (readonly Topic[])[] = [
  ['delivery-time', 'dispatch-time', 'availability', 'wait-time'],
  ['response-time', 'wait-time', 'resolution-time', 'service-level'],
  [
    'return-window',
    'return-cost',
    'money-back',
    'refund-time',
    'exchange',
    'cancellation',
  ],
  ['discount', 'price-offer', 'loyalty', 'gift', 'free-trial'],
  ['no-fee', 'free-shipping', 'return-cost', 'free-trial', 'cancellation'],
  ['no-fee', 'gift', 'price-offer', 'financing', 'wait-time', 'availability'],
  ['warranty', 'exchange', 'resolution-time', 'money-back'],
  ['response-time', 'delivery-time', 'resolution-time', 'refund-time'],
];

/**
 * Whether a statement is known to speak of something else: rules read topics
 * in it, and none of them is ever worded like the promise's.
 */
export function isOfOtherTopic(
  topic: Topic,
  topics: ReadonlySet<Topic>,
): boolean {
  if (topics.size === 0 || topics.has(topic)) return false;
  return !families.some(
    (family) =>
      family.includes(topic) && family.some((other) => topics.has(other)),
  );
}
