import type { Atom } from '../../atom.ts';
import type { FrameRule } from '../../frame-words.ts';

/** What makes good that something is called off, or missed. */
const remedies: readonly Atom[] = [
  'refund',
  'full-refund',
  'gives-back',
  'handed-back',
  'store-credit',
  'credit-back',
];

/** Whoever speaks of these tells of no remedy of ours. */
const noRemedy: readonly Atom[] = [
  'reserve-right',
  'non-refundable',
  'not-offered',
  'bank-takes',
  'insurance',
  'warranty',
];

/** What comes back, or follows, when something is called off or missed. */
export const callingOffRules: readonly FrameRule[] = [
  {
    id: 'cancellation.remedy-when-called-off',
    topic: 'cancellation',
    family: 'called-off',
    needs: [
      'called-off',
      [...remedies, 'reschedule', 'made-up', 'stays-valid'],
    ],
    orAbove: ['called-off', 'we-cancel'],
    within: 20,
    unless: [...noRemedy, 'deliver'],
    despite: ['cue-legal', 'cue-third-party', 'cue-duty', 'cue-event'],
    weight: 0.3,
  },
  {
    id: 'cancellation.given-back',
    topic: 'cancellation',
    family: 'refunded',
    needs: [
      'cancel',
      remedies,
      ['if', 'we-act', 'will', 'you', 'can', 'promise'],
    ],
    within: 12,
    shortest: 7,
    unless: [
      ...noRemedy,
      'duration',
      'ask-refund',
      'the-terms',
      'penalty',
      'deposit',
      'since-cancel',
      'price-match',
      'or-else',
      'none',
    ],
    unlessAbout: ['return', 'money-back', 'satisfied-or-refunded'],
    despite: ['cue-legal'],
    weight: -1,
  },
  {
    id: 'cancellation.refund-on-notice',
    topic: 'cancellation',
    needs: [
      'duration',
      ['notice', 'ahead-of', 'before-start'],
      ['refund', 'reschedule'],
    ],
    within: 14,
    about: [
      [
        'cancel',
        'cant-come',
        'called-off',
        'missed-class',
        'appointment',
        'training',
        'course',
        'visit',
        'entry',
      ],
    ],
    unless: [
      ...noRemedy,
      'deliver',
      'dispatch',
      'return',
      'since-cancel',
      'price',
      'quote',
      'process',
      'we-cancel',
    ],
    despite: ['cue-legal', 'cue-duty', 'cue-ask'],
    negation: 'ignored',
    least: 0,
    weight: -1,
  },
  {
    id: 'cancellation.only-if-called-off',
    topic: 'cancellation',
    family: 'called-off',
    needs: [
      ['non-refundable', 'not', 'not-offered'],
      'except',
      ['called-off', 'we-cancel', 'bad-weather'],
    ],
    ordered: true,
    within: 8,
    about: [['refund', 'non-refundable', 'exchange', 'reschedule']],
    unless: ['deliver', 'warranty', 'insurance'],
    despite: ['cue-legal', 'cue-duty', 'cue-event'],
    negation: 'ignored',
    weight: 0.8,
  },
  {
    id: 'cancellation.missed-made-up',
    topic: 'cancellation',
    family: 'made-up',
    needs: ['missed-class', ['made-up', ...remedies]],
    within: 10,
    shortest: 5,
    unless: [...noRemedy, 'penalty', 'deliver'],
    despite: ['cue-duty', 'cue-ask'],
    weight: -0.5,
  },
  {
    id: 'cancellation.remedy-in-hardship',
    topic: 'cancellation',
    family: 'cant-come',
    needs: ['hardship', [...remedies, 'reschedule']],
    within: 12,
    unless: [...noRemedy, 'duration', 'covers', 'deliver'],
    despite: ['cue-legal', 'cue-duty'],
    weight: -0.1,
  },
];
