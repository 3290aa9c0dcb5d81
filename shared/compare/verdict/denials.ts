import type { SubjectId } from '../subjects/subject-weights.ts';

/** What a promise says, what denies it, and what takes the denial back. */
export type Denial = {
  readonly promised: readonly (readonly SubjectId[])[];
  readonly denied: readonly SubjectId[];
  readonly unless?: readonly SubjectId[];
};

/** Of each list of what is promised, one must be said. */
export const denials: readonly Denial[] = [
  { promised: [['seven-days']], denied: ['six-days'] },
  {
    promised: [['seven-days']],
    denied: ['weekdays'],
    unless: ['seven-days', 'round-the-clock', 'weekend'],
  },
  {
    promised: [['seven-days']],
    denied: ['closed-day'],
    unless: ['seven-days', 'round-the-clock'],
  },
  {
    promised: [['full-refund'], ['refund']],
    denied: ['kept-back', 'no-refund', 'partial'],
    // What was broken is paid for, whatever is given back.
    unless: ['full-refund', 'damage-claim'],
  },
  { promised: [['refund']], denied: ['no-refund'], unless: ['full-refund'] },
  {
    promised: [['refund'], ['satisfaction']],
    denied: ['kept-back'],
    unless: ['full-refund', 'damage-claim'],
  },
  {
    promised: [['refund'], ['first-payment']],
    denied: ['kept-back'],
    unless: ['full-refund', 'damage-claim'],
  },
  {
    promised: [['obligation']],
    denied: ['minimum-term'],
    unless: ['obligation'],
  },
  { promised: [['cancel']], denied: ['minimum-term'], unless: ['cancel'] },
  // Prices, too, may change without notice.
  { promised: [['notice'], ['cancel']], denied: ['no-notice'] },
  {
    promised: [['no-notice'], ['cancel']],
    denied: ['notice'],
    unless: ['no-notice'],
  },
  {
    promised: [['fixed-price']],
    denied: ['price-increase'],
    unless: ['fixed-price', 'existing-customer'],
  },
  {
    promised: [['no-deposit']],
    denied: ['deposit', 'deposit-hold'],
    unless: ['no-deposit', 'refund'],
  },
  {
    promised: [['without-exception']],
    denied: ['some-only'],
    unless: ['without-exception'],
  },
  {
    promised: [['all-year']],
    denied: ['part-of-year', 'summer', 'winter'],
    // "At all hours, Christmas included"
    unless: ['all-year', 'round-the-clock', 'seven-days'],
  },
  {
    promised: [['from-start']],
    denied: ['later-on'],
    unless: ['from-start'],
  },
  {
    promised: [['unlimited', 'lifetime']],
    denied: ['once'],
    unless: ['unlimited', 'lifetime'],
  },
];

/**
 * Moments that a length of time is counted from, and parts of what is paid:
 * who names one does not mean the next, but may put it in other words.
 */
export const alternatives: readonly (readonly (readonly SubjectId[])[])[] = [
  [
    ['from-order'],
    // What is sent back is received by us.
    ['from-receipt', 'from-return'],
    ['from-request'],
    ['from-report'],
    ['from-use'],
    ['from-last-use'],
    ['from-enrolment'],
  ],
  [['first-payment'], ['balance-due']],
];
