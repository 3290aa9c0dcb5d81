import type { FrameRule } from '../../frame-words.ts';

/** What is paid where others are cheaper. */
export const priceMatchRules: readonly FrameRule[] = [
  {
    id: 'price-match.difference-within',
    topic: 'price-match',
    needs: ['duration', 'price-difference'],
    within: 16,
    unless: ['exchange', 'return'],
    weight: 0.6,
  },
  {
    id: 'price-match.difference-paid',
    topic: 'price-match',
    needs: ['price-difference'],
    about: ['lower-price'],
    unless: ['exchange', 'return', 'duration', 'non-refundable'],
    negation: 'ignored',
    weight: 0.4,
  },
];
