import type { Topic } from '../../domain/topic.ts';
import type { SubjectId } from './subject-weights.ts';

type Subjects = readonly SubjectId[];

/**
 * What a sentence must speak of to be on a topic: at least one subject of each
 * list. Wide on purpose, for staff notes seldom use the website's words; it
 * nominates and never decides.
 */
export const topicSubjects: Readonly<Record<Topic, readonly Subjects[]>> = {
  'free-shipping': [
    ['shipping', 'delivery', 'curbside', 'white-glove', 'carrier'],
    ['free', 'customer-pays', 'threshold', 'included', 'fee'],
  ],
  'delivery-time': [
    [
      'delivery',
      'shipping',
      'carrier',
      'installation',
      'migration',
      'express',
      'plan-change',
      'slot',
      'call-ahead',
      'standard',
      'switch-provider',
      'production',
      'custom',
      'ready',
    ],
  ],
  'dispatch-time': [
    ['dispatch', 'production', 'design-draft', 'custom', 'ready'],
  ],
  'return-window': [
    [
      'return-goods',
      'change-of-mind',
      'withdrawal-right',
      'storage-keep',
      'lost-property',
    ],
  ],
  'return-cost': [
    ['return-goods', 'return-label'],
    ['free', 'shipping', 'customer-pays', 'fee', 'label-prepaid'],
  ],
  'refund-time': [
    ['refund', 'return-goods', 'deposit', 'resolution', 'payment-method'],
  ],
  exchange: [['replace', 'exchange', 'defect']],
  cancellation: [
    [
      'cancel',
      'reschedule',
      'no-show',
      'notice',
      'withdrawal-right',
      'obligation',
      'refund',
      'plan-change',
    ],
  ],
  'money-back': [
    [
      'refund',
      'satisfaction',
      'credit-note',
      'partial',
      'return-goods',
      'compensation',
    ],
  ],
  warranty: [
    ['warranty', 'repair', 'replace', 'defect', 'guarantee', 'damage-claim'],
  ],
  'price-match': [['price-match']],
  'response-time': [
    [
      'reply',
      'acknowledge',
      'call-back',
      'contact',
      'instant',
      'intervention',
      'confirmation',
      'quote',
      'message',
      'few-hours',
      'same-day',
      'enquiry',
    ],
  ],
  'resolution-time': [
    [
      'resolution',
      'reply',
      'investigation',
      'repair',
      'complaint',
      'recovery',
      'final-response',
      'data-protection',
      'assessment-notice',
      'adjustment',
    ],
  ],
  'wait-time': [
    [
      'wait',
      'notice',
      'appointment',
      'invitation',
      'call-ahead',
      'visit',
      'call-back',
      'maintenance',
      'emergency',
      'exam-retake',
      'oral-hearing',
    ],
  ],
  availability: [
    [
      'opening-hours',
      'round-the-clock',
      'seven-days',
      'six-days',
      'weekdays',
      'weekend',
      'lifetime',
      'access',
      'on-call',
      'monitoring',
      'on-site-staff',
      'night',
    ],
  ],
  'service-level': [
    ['uptime', 'backup', 'bandwidth', 'guarantee', 'recovery', 'class-size'],
  ],
  'no-fee': [
    [
      'free',
      'fixed-price',
      'hidden-fee',
      'price-first',
      'included',
      'obligation',
      'fee',
      'price',
      'transparency',
      'customer-pays',
      'early-settlement',
    ],
  ],
  discount: [['discount', 'special-offer', 'loyalty']],
  'price-offer': [['price', 'special-offer', 'discount']],
  gift: [['gift', 'free', 'included', 'sample']],
  'free-trial': [['trial', 'no-card', 'free', 'gift']],
  financing: [['financing', 'interest', 'loan', 'payment']],
  loyalty: [
    ['loyalty', 'referral', 'stackable', 'cash-out', 'discount', 'newsletter'],
  ],
};
