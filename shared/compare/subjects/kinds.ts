import type { Topic } from '../../domain/topic.ts';
import { countries } from './themes/places.ts';
import { type Member, wares } from './wares.ts';

/** Things of which a statement that means one does not mean the next. */
export type Kind = {
  readonly members: readonly Member[];
  /** Undefined: whatever is promised of them. */
  readonly topics?: ReadonlySet<Topic>;
};

const offers: ReadonlySet<Topic> = new Set<Topic>([
  'discount',
  'price-offer',
  'gift',
  'free-trial',
]);

const openings: ReadonlySet<Topic> = new Set<Topic>(['availability']);

/** Whom an offer is for. */
const audiences: Kind = {
  topics: offers,
  members: [
    'student',
    ['senior', 'over-sixty'],
    'youth',
    ['child', 'family', 'sibling'],
    'group',
    ['membership', 'subscriber', 'card-member'],
    'new-customer',
    'existing-customer',
    'business-client',
    // "Community groups"
    ['nonprofit', 'group'],
    'couple',
  ],
};

/** Whose hours they are. */
const desks: Kind = {
  topics: openings,
  members: [
    'phone',
    'chat',
    'store',
    'reception',
    ['meal', 'menu'],
    ['garage', 'production'],
    'daycare',
    ['pool', 'water-slide'],
    ['spa', 'beauty'],
    'library',
    'museum',
    'gym',
    'theatre',
    'pharmacy',
    'airport',
    ['coffee', 'cocktail'],
  ],
};

/** What is done with what was booked: who may pause need not be free to go. */
const acts: Kind = {
  topics: new Set<Topic>(['cancellation']),
  members: [
    'freeze',
    [
      'cancel',
      'no-show',
      'withdrawal-right',
      'refund',
      'no-minimum',
      'minimum-term',
      'obligation',
    ],
    'reschedule',
  ],
};

/** How somebody is answered: by words, or by coming. */
const answers: Kind = {
  topics: new Set<Topic>(['response-time']),
  members: [
    [
      'reply',
      'email',
      'message',
      'chat',
      'form',
      'enquiry',
      'acknowledge',
      'confirmation',
      'call-back',
      'contact',
      'we-tell',
    ],
    ['visit', 'intervention', 'on-site-staff', 'technician', 'ride'],
  ],
};

/** What is given back: a deposit at the end, what was paid too much, a loss. */
const sums: Kind = {
  topics: new Set<Topic>(['refund-time']),
  members: [['deposit', 'deposit-hold'], 'overpaid', ['claim', 'compensation']],
};

/** How somebody pays, or is paid back. */
const meansOfPayment: Kind = {
  topics: new Set<Topic>(['refund-time', 'discount', 'no-fee', 'financing']),
  members: ['cheque', 'cash', 'bank-card', 'transfer-money', 'direct-debit'],
};

/** What is called off, each by its own rules. */
const calledOff: Kind = {
  topics: new Set<Topic>(['cancellation', 'money-back', 'refund-time']),
  members: [
    ['gift-card', 'voucher', 'voucher-fiver'],
    ['room', 'hotel'],
    ['table', 'table-booking'],
    ['course', 'lesson'],
    ['spa', 'beauty'],
  ],
};

/** Where what is sent is handed over. */
const places: Kind = {
  topics: new Set<Topic>(['free-shipping', 'delivery-time']),
  members: [
    ['pickup', 'click-collect', 'relay-point'],
    ['curbside', 'upstairs', 'white-glove', 'domestic', 'property'],
  ],
};

/**
 * Every kind that tells statements apart: whom, whose, what and where they
 * are about.
 */
export const kinds: readonly Kind[] = [
  audiences,
  desks,
  acts,
  sums,
  places,
  answers,
  meansOfPayment,
  calledOff,
  { members: countries },
  ...wares.map((members) => ({ members })),
];
