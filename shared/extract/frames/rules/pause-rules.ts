import type { FrameRule } from '../../frame-words.ts';

/** What members may leave off for a while, and passes that last longer for it. */
export const pauseRules: readonly FrameRule[] = [
  {
    id: 'cancellation.paused-for',
    topic: 'cancellation',
    needs: ['duration', 'pause-plan'],
    within: 8,
    // A plan rests for days; people for minutes.
    least: 3,
    unless: ['reserve-right', 'failing', 'non-refundable'],
    negation: 'ignored',
    weight: 0.3,
  },
  {
    id: 'cancellation.paused-at-will',
    topic: 'cancellation',
    family: 'moved',
    needs: ['pause-plan', 'any-time'],
    within: 6,
    unless: ['reserve-right', 'the-terms'],
    weight: 0.3,
  },
  {
    id: 'cancellation.may-pause',
    topic: 'cancellation',
    family: 'moved',
    needs: ['may-pause'],
    unless: ['reserve-right', 'non-refundable', 'duration'],
    negation: 'ignored',
    weight: 0.3,
  },
  {
    id: 'cancellation.pass-extended',
    topic: 'cancellation',
    family: 'moved',
    needs: ['extends-pass'],
    about: [['if', 'cant-come', 'holiday']],
    unless: ['money', 'fee', 'reserve-right'],
    weight: 0.3,
  },
];
