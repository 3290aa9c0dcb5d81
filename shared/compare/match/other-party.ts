import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Sought } from './sought.ts';

/** What is promised to who withdraws, or to whom it is withdrawn from. */
const withdrawals: ReadonlySet<Topic> = new Set<Topic>([
  'cancellation',
  'refund-time',
  'money-back',
  'exchange',
]);

/**
 * Answers whether a promise and a statement differ in who withdraws: what we
 * give back when we cancel tells nothing of customers who do.
 */
export function isOfOtherParty(
  { topic, speech }: Pick<Sought, 'topic' | 'speech'>,
  { speech: other, whole }: IndexedStatement,
): boolean {
  if (!withdrawals.has(topic)) return false;
  if (speech.said.has('company-cancels')) return !whole.has('company-cancels');
  return (
    other.said.has('company-cancels') &&
    !speech.everything.has('company-cancels')
  );
}
