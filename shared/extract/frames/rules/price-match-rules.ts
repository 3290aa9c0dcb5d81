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
  {
    id: 'price-match.matched',
    topic: 'price-match',
    needs: ['price-match'],
    despite: ['cue-third-party'],
    weight: 0.5,
  },
  {
    id: 'price-match.difference',
    topic: 'price-match',
    needs: [
      'price-difference',
      ['refund', 'lower-price', 'competitor', 'best-price', 'we'],
    ],
    within: 12,
    unlessAbout: ['exchange'],
    unless: ['reserve-right', 'wrong-charge'],
  },
  {
    id: 'price-match.asked-above',
    topic: 'price-match',
    needs: ['duration', ['purchase', 'order', 'we', 'within', 'after']],
    above: ['price-match'],
    unlessAbout: ['return', 'refund', 'warranty', 'cancel', 'answering'],
    weight: -0.2,
  },
  {
    id: 'price-match.best-price',
    topic: 'price-match',
    needs: ['best-price', ['guarantee', 'book-direct']],
    within: 4,
    weight: 0.4,
  },
  {
    id: 'price-match.found-cheaper',
    topic: 'price-match',
    needs: [
      'cheaper-found',
      'lower-price',
      ['we', 'refund', 'price-match', 'price-difference'],
    ],
    within: 10,
    unless: ['cancel', 'lessening'],
    unlessAbout: ['energy-bill'],
    weight: 0.2,
  },
];
