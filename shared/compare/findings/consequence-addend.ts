import type { PublicPromise } from '../../domain/promise.ts';
import type { Topic } from '../../domain/topic.ts';
import { reasonOf } from '../reasons/say-reason.ts';
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
  const { points, stake } = stakeOf(promise);
  if (type === 'contradicted' && !publicIsKinder) {
    const eased = Math.max(0, points - 2);
    return {
      points: eased,
      because: reasonOf(`stake-${stake}-eased`, { points: eased }),
    };
  }
  return { points, because: reasonOf(`stake-${stake}`, { points }) };
}

type Stake = {
  readonly points: number;
  readonly stake: 'absolute' | 'money' | 'contact' | 'service';
};

function stakeOf({ topic, warnings }: PublicPromise): Stake {
  if (warnings.some(({ code }) => code === 'absolute')) {
    return { points: 3, stake: 'absolute' };
  }
  if (aboutMoney.has(topic)) return { points: 3, stake: 'money' };
  return aboutContact.has(topic)
    ? { points: 1, stake: 'contact' }
    : { points: 2, stake: 'service' };
}
