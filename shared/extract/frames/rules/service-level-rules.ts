import type { FrameRule } from '../../frame-words.ts';

/** Which level is kept. */
export const serviceLevelRules: readonly FrameRule[] = [
  {
    id: 'service-level.uptime',
    topic: 'service-level',
    needs: ['percent', ['uptime', 'sla', 'on-time']],
    within: 8,
    unless: ['discount', 'refund', 'credit-back', 'save'],
    despite: ['cue-third-party', 'cue-statistic'],
    weight: 0.3,
  },
  {
    id: 'service-level.uptime-or-paid',
    topic: 'service-level',
    needs: ['percent', 'uptime', 'or-free'],
    ordered: true,
    within: 3,
    weight: 1.4,
  },
  {
    id: 'service-level.on-time-or-paid',
    topic: 'service-level',
    needs: ['money', 'on-time', ['receive', 'credit-back', 'discount', 'free']],
    within: 8,
    unless: ['penalty', 'fee', 'threshold', 'cue-duty', 'sending'],
    weight: 0.3,
  },
  {
    id: 'service-level.said-above',
    topic: 'service-level',
    needs: ['percent'],
    above: [['uptime', 'sla', 'on-time']],
    unlessAbout: ['discount', 'refund', 'credit-back', 'cancel'],
    weight: -0.5,
  },
  {
    id: 'service-level.share',
    topic: 'service-level',
    needs: ['percent', 'success-rate', ['within', 'promise']],
    within: 8,
    despite: ['cue-statistic'],
  },
  {
    id: 'service-level.share-within',
    topic: 'service-level',
    needs: ['percent', 'success-rate', 'duration'],
    within: 8,
    despite: ['cue-statistic'],
    weight: 0.5,
  },
  {
    id: 'service-level.capacity',
    topic: 'service-level',
    needs: ['guaranteed-capacity'],
  },
  {
    id: 'service-level.backup-every',
    topic: 'service-level',
    needs: ['duration', 'every', 'backup'],
    within: 5,
    unless: ['money', 'restore'],
    despite: ['cue-data'],
  },
];
