import type { Atom } from '../../atom.ts';
import type { FrameRule } from '../../frame-words.ts';

/** Matters whose times have rules of their own, or are not the company's. */
const ownTimes: readonly Atom[] = [
  'deliver',
  'return',
  'refund',
  'warranty',
  'cancel',
  'hours',
  'trial',
  'money-back',
  'withdraw',
  'cue-data',
  'cue-legal',
  'pay',
];

/** What is no deed that could be done within a time. */
const noDeed: readonly Atom[] = [
  'percent',
  'money',
  'from-amount',
  'course',
  'kept',
  'reserve-right',
];

/** What the company does within a time, whatever it is. */
export const deedRules: readonly FrameRule[] = [
  {
    id: 'response-time.pledged',
    topic: 'response-time',
    needs: ['duration'],
    above: ['charter'],
    longest: 12,
    unlessAbout: [
      'deliver',
      'return',
      'refund',
      'warranty',
      'cancel',
      'hours',
      'trial',
      'percent',
      'money-back',
    ],
    atMost: true,
    weight: -1,
  },
  {
    id: 'resolution-time.we-within',
    topic: 'resolution-time',
    needs: ['we-act', 'no-later', 'duration'],
    ordered: true,
    within: 8,
    unlessAbout: ownTimes,
    unless: noDeed,
    bounded: true,
    weight: -1.5,
  },
  {
    id: 'resolution-time.we-do-in',
    topic: 'resolution-time',
    needs: ['we-do', 'no-later', 'duration'],
    ordered: true,
    within: 6,
    unlessAbout: ownTimes,
    unless: [...noDeed, 'order', 'dispatch', 'if', 'quote', 'gratis'],
    atMost: true,
    weight: -1.3,
  },
  {
    id: 'resolution-time.done-in',
    topic: 'resolution-time',
    needs: ['done-in', 'duration'],
    ordered: true,
    within: 1,
    longest: 20,
    unlessAbout: ['trial', 'cue-data', 'cue-legal', 'cue-duty', 'refund'],
    unless: [...noDeed, 'deliver', 'dispatch', 'order', 'return', 'cancel'],
    weight: -1.6,
  },
  {
    id: 'resolution-time.outcome-within',
    topic: 'resolution-time',
    needs: [['decision', 'compensates'], 'no-later', 'duration'],
    ordered: true,
    within: 5,
    longest: 20,
    unlessAbout: ['deliver', 'return', 'refund', 'warranty', 'cancel', 'trial'],
    unless: [...noDeed, 'you', 'money-back', 'answering', 'quote', 'gratis'],
    bounded: true,
    weight: -1.6,
  },
  {
    id: 'resolution-time.short-within',
    topic: 'resolution-time',
    needs: ['duration', 'no-later'],
    within: 1,
    closes: true,
    longest: 9,
    unlessAbout: [...ownTimes, 'you', 'done-by-you'],
    unless: noDeed,
    bounded: true,
    weight: -2,
  },
];
