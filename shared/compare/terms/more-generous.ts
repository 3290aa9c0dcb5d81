import type { Direction } from '../../domain/gap.ts';
import { isStart } from '../../domain/measure.ts';
import type {
  CountTerm,
  DateTerm,
  DurationTerm,
  HoursTerm,
  MoneyTerm,
  PercentTerm,
  Term,
} from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import { compareHours } from './compare-hours.ts';
import { compareLength } from './same-duration.ts';

/** Answers which of two differing terms a customer would rather have. */
export function moreGenerous(
  publicTerm: Term,
  internalTerm: Term,
  topic: Topic,
): Direction {
  return directionOf(gainOf(publicTerm, internalTerm, topic));
}

/** From what the public side gives beyond the internal one. */
export function directionOf(gain: number): Direction {
  if (gain > 0) return 'public-more-generous';
  return gain < 0 ? 'internal-more-generous' : 'disjoint';
}

function gainOf(one: Term, other: Term, topic: Topic): number {
  switch (one.type) {
    case 'duration':
      return durationGain(one, other, topic);
    case 'money':
      return moneyGain(one, other);
    case 'percent':
      return percentGain(one, other);
    case 'date':
      return dateGain(one, other);
    case 'hours':
      return hoursGain(one, other);
    case 'count':
      return countGain(one, other, topic);
    case 'code':
      return 0;
  }
}

function durationGain(one: DurationTerm, other: Term, topic: Topic): number {
  if (other.type !== 'duration') return 0;
  return compareLength(one, other) * (longerIsBetter(one, topic) ? 1 : -1);
}

/** What is paid or must be reached counts against the customer. */
function moneyGain(one: MoneyTerm, other: Term): number {
  if (other.type !== 'money') return 0;
  const wanted = one.role === 'discount' || one.role === 'cap';
  return (one.amount - other.amount) * (wanted ? 1 : -1);
}

function percentGain(one: PercentTerm, other: Term): number {
  if (other.type !== 'percent') return 0;
  const wanted = one.role !== 'fee' && one.role !== 'rate';
  return (one.value - other.value) * (wanted ? 1 : -1);
}

/** An offer that starts earlier or ends later is worth more. */
function dateGain(one: DateTerm, other: Term): number {
  if (other.type !== 'date') return 0;
  if (one.role === 'on') return 0;
  const days = Date.parse(one.value) - Date.parse(other.value);
  return one.role === 'ends' ? days : -days;
}

/** "Free from 3 items": the fewer the better; "3 items free": the more. */
function hoursGain(one: HoursTerm, other: Term): number {
  if (other.type !== 'hours') return 0;
  return compareHours([one], [other]).surplusMinutes;
}

function countGain(one: CountTerm, other: Term, topic: Topic): number {
  if (other.type !== 'count') return 0;
  if (isStart(one)) return other.value - one.value;
  return (one.value - other.value) * (topic === 'free-shipping' ? -1 : 1);
}

const timeToKeep: ReadonlySet<Topic> = new Set<Topic>([
  'return-window',
  'money-back',
  'warranty',
  'price-match',
  'exchange',
  'free-trial',
  'financing',
  'availability',
  'no-fee',
  'discount',
  'price-offer',
  'gift',
]);

/**
 * A customer would rather have more time to act and wait less. A notice is
 * what the customer must give (cancellation) or is given (all else).
 */
function longerIsBetter({ role }: DurationTerm, topic: Topic): boolean {
  if (role === 'notice') return topic !== 'cancellation';
  if (role === 'delay') return false;
  if (role === 'coverage' || role === 'trial' || role === 'validity')
    return true;
  return timeToKeep.has(topic) || topic === 'cancellation';
}
