import * as z from 'zod';

/** What a company gives for a while, to make people buy. */
const promotionTopics = [
  'discount',
  'price-offer',
  'gift',
  'free-trial',
  'financing',
  'free-shipping',
  'loyalty',
] as const;

/** What a company binds itself to, for every customer it concerns. */
const commitmentTopics = [
  'delivery-time',
  'dispatch-time',
  'return-window',
  'return-cost',
  'refund-time',
  'exchange',
  'cancellation',
  'money-back',
  'warranty',
  'price-match',
  'response-time',
  'resolution-time',
  'wait-time',
  'availability',
  'service-level',
  'no-fee',
] as const;

export const Topic = z.enum([...promotionTopics, ...commitmentTopics]);
export type Topic = z.infer<typeof Topic>;

export const PromiseKind = z.enum(['promotion', 'commitment']);
export type PromiseKind = z.infer<typeof PromiseKind>;

const promotions: ReadonlySet<Topic> = new Set(promotionTopics);

/** Answers whether a topic belongs to promotions or to commitments. */
export function kindOf(topic: Topic): PromiseKind {
  return promotions.has(topic) ? 'promotion' : 'commitment';
}

/** Topics whose lengths of time say how soon something happens. */
export const waits: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
  'refund-time',
  'response-time',
  'resolution-time',
  'wait-time',
]);
