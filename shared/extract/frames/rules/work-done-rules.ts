import type { Atom } from '../../atom.ts';
import type { FrameRule } from '../../frame-words.ts';

/** Whose times have rules of their own, or are no time of work. */
const otherTimes: readonly Atom[] = [
  'warranty',
  'guarantee',
  'refund',
  'cancel',
  'reschedule',
  'answering',
  'since-receipt',
  'sending',
  'order',
  'money',
  'hours',
];

/** What is done to what a customer brings or reports, and by when. */
export const workDoneRules: readonly FrameRule[] = [
  {
    id: 'resolution-time.work-done-within',
    topic: 'resolution-time',
    needs: ['work', 'gets-done', 'no-later', 'duration'],
    ordered: true,
    within: 8,
    unless: otherTimes,
    atMost: true,
    weight: -0.1,
  },
  {
    id: 'resolution-time.work-done-by',
    topic: 'resolution-time',
    needs: [
      'duration',
      ['same-day', 'next-day', 'few-minutes'],
      'work',
      'gets-done',
    ],
    within: 6,
    unless: [...otherTimes, 'deliver', 'attend'],
    weight: -0.3,
  },
  {
    id: 'resolution-time.thing-back',
    topic: 'resolution-time',
    needs: ['thing-back', 'duration'],
    ordered: true,
    within: 4,
    unless: ['warranty', 'guarantee', 'cancel', 'deposit', 'money', 'return'],
    atMost: true,
    weight: 0.9,
  },
  {
    id: 'resolution-time.work-takes',
    topic: 'resolution-time',
    needs: ['work', ['take-time', 'requires'], 'duration'],
    ordered: true,
    within: 5,
    unless: [...otherTimes, 'deliver', 'training', 'course', 'takes-place'],
    unlessAbout: ['treatment-course'],
    atMost: true,
    weight: -0.3,
  },
  {
    id: 'resolution-time.work-within',
    topic: 'resolution-time',
    needs: ['work', 'no-later', 'duration'],
    ordered: true,
    within: 3,
    longest: 14,
    unless: [...otherTimes, 'attend', 'check-up'],
    bounded: true,
    atMost: true,
    weight: 0.1,
  },
];
