import type { FrameRule } from '../../frame-words.ts';
import { notOurs } from './not-ours.ts';

/** How a company stands by the work it has done. */
export const ourWorkRules: readonly FrameRule[] = [
  {
    id: 'warranty.fault-of-our-work',
    topic: 'warranty',
    family: 'repair',
    needs: [
      ['puts-right', 'does-over', 'redo', 'we-redo', 'repair-or-replace'],
      ['damaged', 'breaks', 'complaint'],
      'from-our-work',
    ],
    within: 6,
    unless: [...notOurs, 'duration', 'cancel', 'refund', 'cue-history'],
    weight: -0.4,
  },
  {
    id: 'warranty.second-visit-free',
    topic: 'warranty',
    family: 'done-again',
    needs: [
      ['recurs', 'breaks', 'damaged', 'satisfied-or-refunded'],
      'second-visit',
      'costless',
    ],
    orAbove: ['case'],
    within: 8,
    unless: [...notOurs, 'cancel', 'quote', 'sending', 'reschedule'],
    despite: ['cue-duty'],
    negation: 'ignored',
    weight: 0.6,
  },
  {
    id: 'warranty.vouched-for-life',
    topic: 'warranty',
    family: 'lifetime',
    needs: [['vouches', 'guarantee'], 'lifetime'],
    ordered: true,
    within: 7,
    unless: ['price-locked', 'price', 'membership', 'plan', 'money'],
    weight: 0.1,
  },
];
