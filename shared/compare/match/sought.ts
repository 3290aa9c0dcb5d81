import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Speech } from './speech.ts';

/** A promise, ready to be compared. */
export type Sought = {
  readonly topic: Topic;
  readonly terms: readonly Term[];
  /** Language-neutral ids that narrow whom or what it holds for. */
  readonly scope: readonly string[];
  readonly speech: Speech;
  /**
   * Where others are sought in the same words: by statement, once known. It is
   * said of each, as what is made of the same parts is compared faster.
   */
  readonly likenessOfWords: Map<IndexedStatement, WordLikeness> | undefined;
};

/** How like a promise a statement is by its words. */
export type WordLikeness = {
  readonly sum: number;
  readonly isOnTopic: boolean;
};

/** What is promised to whom, whatever the words. */
export type Promised = Pick<Sought, 'topic' | 'terms' | 'scope'>;
