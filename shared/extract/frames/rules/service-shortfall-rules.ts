import type { Atom } from '../../atom.ts';
import type { FrameRule } from '../../frame-words.ts';

/** Whoever pays here is the customer, or nobody falls short. */
const notShort: readonly Atom[] = [
  'penalty',
  'cue-duty',
  'reserve-right',
  'insurance',
  'discount',
  'save',
  'interest',
];

/** What is credited when a service is down or below its level. */
export const serviceShortfallRules: readonly FrameRule[] = [
  {
    id: 'service-level.level-or-credit',
    topic: 'service-level',
    needs: [['uptime', 'downtime'], 'percent', 'compensates'],
    ordered: true,
    within: 9,
    unless: notShort,
    negation: 'ignored',
    despite: ['cue-legal', 'cue-statistic'],
    weight: 0.6,
  },
  {
    id: 'service-level.outage-credited',
    topic: 'service-level',
    family: 'outage',
    needs: ['downtime', 'compensates'],
    ordered: true,
    within: 8,
    unless: [...notShort, 'percent'],
    negation: 'ignored',
    despite: ['cue-legal'],
    weight: 0.9,
  },
];
