import type { PublicPromise } from '../../domain/promise.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Addend, SeverityFacts } from './severity-facts.ts';

/** What the customer may claim in money, by law or by the words used. */
const aboutMoney: ReadonlySet<Topic> = new Set<Topic>([
  'discount',
  'price-offer',
  'gift',
  'free-trial',
  'financing',
  'free-shipping',
  'loyalty',
  'return-window',
  'return-cost',
  'refund-time',
  'money-back',
  'warranty',
  'price-match',
  'cancellation',
  'no-fee',
]);

/** A disappointed contact costs less than a delay or a refused claim. */
const aboutContact: ReadonlySet<Topic> = new Set<Topic>([
  'availability',
  'wait-time',
]);

/** Answers what is at stake for the customer: 0 to 3. */
export function consequenceOf({
  type,
  promise,
  publicIsKinder,
}: SeverityFacts): Addend {
  const { points, reason } = stakeOf(promise);
  if (type === 'contradicted' && !publicIsKinder) {
    const eased = Math.max(0, points - 2);
    return {
      points: eased,
      because: `consequence ${eased}: ${reason}, but staff promise no less than the site`,
    };
  }
  return { points, because: `consequence ${points}: ${reason}` };
}

function stakeOf({ topic, warnings }: PublicPromise): {
  points: number;
  reason: string;
} {
  if (warnings.some(({ code }) => code === 'absolute')) {
    return { points: 3, reason: 'its wording is absolute' };
  }
  if (aboutMoney.has(topic)) {
    return {
      points: 3,
      reason: 'money or a right of the customer is at stake',
    };
  }
  return aboutContact.has(topic)
    ? { points: 1, reason: 'it concerns how to reach the company' }
    : { points: 2, reason: 'it concerns a delay or a level of service' };
}
