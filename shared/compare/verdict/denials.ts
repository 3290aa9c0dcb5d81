import type { Topic } from '../../domain/topic.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';

/** What a promise says, what denies it, and what takes the denial back. */
export type Denial = {
  readonly promised: readonly (readonly SubjectId[])[];
  readonly denied: readonly SubjectId[];
  readonly unless?: readonly SubjectId[];
  /** Undefined: whatever is promised. */
  readonly topics?: ReadonlySet<Topic>;
};

/** What runs from a day that customers have to know. */
const windows: ReadonlySet<Topic> = new Set<Topic>([
  'return-window',
  'exchange',
  'money-back',
  'price-match',
]);

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
    promised: [['obligation']],
    denied: ['minimum-term'],
    unless: ['obligation'],
  },
  { promised: [['cancel']], denied: ['minimum-term'], unless: ['cancel'] },
  {
    promised: [['fixed-price']],
    denied: ['price-increase'],
    unless: ['fixed-price', 'existing-customer', 'notice'],
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
    unless: ['all-year'],
  },
  {
    promised: [['from-order']],
    denied: ['from-receipt'],
    unless: ['from-order'],
    topics: windows,
  },
  {
    promised: [['from-receipt']],
    denied: ['from-order'],
    unless: ['from-receipt'],
    topics: windows,
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
