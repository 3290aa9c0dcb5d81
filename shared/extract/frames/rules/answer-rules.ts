import type { FrameRule } from '../../frame-words.ts';

/** What a question asks, a short yes promises. */
export const answerRules: readonly FrameRule[] = [
  {
    id: 'cancellation.answered-yes',
    topic: 'cancellation',
    family: 'any-time',
    needs: ['yes'],
    above: ['cancel', 'any-time'],
    leads: true,
    longest: 12,
    unless: ['cancel'],
    unlessAbout: ['duration', 'money', 'percent', 'penalty'],
    negation: 'ignored',
  },
  {
    id: 'cancellation.answered-while',
    topic: 'cancellation',
    needs: ['yes', 'before'],
    within: 12,
    above: ['cancel'],
    longest: 18,
    unless: ['cancel', 'reserve-right'],
    unlessAbout: ['duration', 'money', 'percent', 'penalty'],
    negation: 'ignored',
  },
  {
    id: 'return-cost.answered-yes',
    topic: 'return-cost',
    needs: ['yes'],
    above: ['gratis', 'return'],
    leads: true,
    longest: 6,
    negation: 'ignored',
  },
  {
    id: 'price-match.answered-yes',
    topic: 'price-match',
    needs: ['yes'],
    above: ['price-match'],
    leads: true,
    longest: 6,
  },
];
