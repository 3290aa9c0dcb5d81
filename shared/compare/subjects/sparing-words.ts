import type { SubjectId } from './subject-weights.ts';

/** What says that a customer pays nothing. */
export const sparing: readonly SubjectId[] = [
  'free',
  'included',
  'gift',
  'fixed-price',
  'hidden-fee',
  'label-prepaid',
];

/** What says that a thing costs money, or none, is not what costs it. */
export const costWords: ReadonlySet<string> = new Set<string>([
  ...sparing,
  'customer-pays',
  'fee',
  'price',
  'payment',
  'threshold',
  'order',
]);
