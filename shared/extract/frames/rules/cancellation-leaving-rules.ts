import type { FrameRule } from '../../frame-words.ts';

/** How one leaves a contract. */
export const cancellationLeavingRules: readonly FrameRule[] = [
  {
    id: 'cancellation.leave-on-notice',
    topic: 'cancellation',
    needs: ['duration', 'notice', ['leave', 'cancel']],
    within: 12,
    unless: [
      'non-refundable',
      'reserve-right',
      'penalty',
      'or-else',
      'since-cancel',
      'deliver',
    ],
    despite: ['cue-duty', 'cue-legal', 'cue-ask'],
    negation: 'ignored',
    weight: -0.3,
  },
  {
    id: 'cancellation.written-notice',
    topic: 'cancellation',
    needs: ['duration', 'written-notice'],
    within: 3,
    about: [
      [
        'membership',
        'cue-duty',
        'contract',
        'commitment',
        'scope-monthly',
        'leave',
        'cancel',
      ],
    ],
    unless: [
      'price-change',
      'price',
      'fee',
      'reserve-right',
      'the-terms',
      'return',
      'deliver',
    ],
    despite: ['cue-duty', 'cue-legal', 'cue-ask'],
    weight: -0.3,
  },
  {
    id: 'cancellation.leave-any-time',
    topic: 'cancellation',
    needs: ['leave', 'any-time'],
    within: 6,
    unless: ['reserve-right', 'the-terms', 'cue-data', 'deliver', 'newsletter'],
    unlessAbout: ['newsletter'],
    weight: 0.1,
  },
];
