import type { Difference } from '../../domain/gap.ts';
import type { Mention, PublicPromise } from '../../domain/promise.ts';
import type { StructuredFact } from '../../domain/structured-fact.ts';
import type { Topic } from '../../domain/topic.ts';

/** A promise with the place on one page where people read it. */
export type Seen = {
  readonly promise: PublicPromise;
  readonly mention: Mention;
};

/** Both voices of a page on one topic. */
export type Voices = {
  readonly topic: Topic;
  readonly facts: readonly StructuredFact[];
  readonly seen: readonly Seen[];
  /** What the data says of the time before goods are under way. */
  readonly handling: readonly StructuredFact[];
};

/** One visible promise, one statement for machines, and what differs. */
export type DataDifference = {
  readonly seen: Seen;
  readonly fact: StructuredFact;
  readonly differences: readonly Omit<
    Difference,
    'publicQuote' | 'internalPlace'
  >[];
};
