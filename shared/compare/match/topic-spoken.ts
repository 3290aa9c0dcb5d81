import type { Topic } from '../../domain/topic.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { topicSubjects } from '../subjects/topic-subjects.ts';
import type { IndexedStatement } from './indexed-article.ts';

/**
 * Answers whether a sentence is on a topic, 0 to 1: by its own words, or by
 * those above it.
 */
export function onTopic(topic: Topic, { speech }: IndexedStatement): number {
  if (speaksOf(topic, speech.said)) return 1;
  return speaksOf(topic, speech.everything) ? 0.7 : 0;
}

/** What no note forgets to name: it is what the note is written for. */
const namedOffers: ReadonlySet<Topic> = new Set<Topic>([
  'financing',
  'loyalty',
  'return-cost',
  'free-trial',
]);

/** That the price said is the price paid, however it is put. */
const prices: readonly SubjectId[] = [
  'fixed-price',
  'hidden-fee',
  'price-first',
  'price-increase',
];

/** Answers whether an article never names the offer that a promise is of. */
export function isUnspokenOffer(
  topic: Topic,
  said: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): boolean {
  if (topic === 'no-fee' && isOfPrices(said))
    return !prices.some((id) => whole.has(id));
  return namedOffers.has(topic) && !speaksOf(topic, whole);
}

function isOfPrices(said: ReadonlySet<string>): boolean {
  return (
    said.has('fixed-price') || (said.has('price-first') && !said.has('free'))
  );
}

/** Answers whether these ids speak of a topic. */
export function speaksOf(topic: Topic, ids: ReadonlySet<string>): boolean {
  if (topic === 'availability' && ids.has('#hours')) return true;
  return topicSubjects[topic].every((any) => any.some((id) => ids.has(id)));
}

const idsByTopic = new Map<string, ReadonlySet<string>>(
  Object.entries(topicSubjects).map(([topic, lists]) => [
    topic,
    new Set(lists.flat()),
  ]),
);

/** Answers the subjects that a topic is told by. */
export function topicIds(topic: Topic): ReadonlySet<string> {
  return idsByTopic.get(topic) ?? new Set();
}
