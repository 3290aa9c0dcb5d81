import type { PublicPromise } from '../domain/promise.ts';
import type { Topic } from '../domain/topic.ts';

/**
 * Topics whose value answers what a customer asks: a delivery time is three
 * days. What is given, for how much, or free of charge is told by its words,
 * of which a value is only a part: "2 points" is no reward.
 */
const topics: ReadonlySet<Topic> = new Set<Topic>([
  'discount',
  'financing',
  'free-shipping',
  'delivery-time',
  'dispatch-time',
  'return-window',
  'return-cost',
  'refund-time',
  'cancellation',
  'money-back',
  'warranty',
  'response-time',
  'resolution-time',
  'wait-time',
]);

/** Whether the values of a promise tell it without its words. */
export function isToldByValue({ topic, terms }: PublicPromise): boolean {
  if (topic === 'availability') {
    return terms.some(({ type }) => type === 'hours');
  }
  if (topic === 'discount') {
    return terms.some((term) => 'role' in term && term.role === 'discount');
  }
  return topics.has(topic) && terms.length > 0;
}
