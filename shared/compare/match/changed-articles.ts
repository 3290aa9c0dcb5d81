import { overlap } from '../overlap.ts';
import type { ArticleIndex, KnownSpeech } from './article-index.ts';
import type { SentencePlace } from './search-edge.ts';

/** A sentence of an article that was touched. */
export type TouchedSentence = SentencePlace & {
  /** What it speaks of, as `spokenAsText` says. */
  readonly spoken: string;
};

/** The articles as they stand, and what became of them since a search. */
export type ChangedArticles = {
  readonly index: ArticleIndex;
  /** Ids of articles that are new, changed or gone. */
  readonly touched: ReadonlySet<string>;
  /** Ids that became too common to choose by, or are no longer. */
  readonly regrouped: ReadonlySet<string>;
  /**
   * The sentences of touched articles, as they were and as they are; undefined
   * where nobody knows how they were.
   */
  readonly sentences: readonly TouchedSentence[] | undefined;
};

/** What articles spoke of before. */
export type FormerSpeech = {
  /** Ids that too many sentences shared. */
  readonly common: readonly string[];
  /** None of an article that was not there. */
  readonly spokenIn: KnownSpeech;
};

/** Answers what became of the articles of an index since they spoke so. */
export function changedArticles(
  index: ArticleIndex,
  touched: ReadonlySet<string>,
  before: FormerSpeech,
): ChangedArticles {
  return {
    index,
    touched,
    regrouped: inOneOnly(index.common, new Set(before.common)),
    sentences: sentencesOf(index, touched, before),
  };
}

function inOneOnly(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Set<string> {
  const shared = overlap(one, other);
  return new Set([...one, ...other].filter((id) => !shared.has(id)));
}

function sentencesOf(
  index: ArticleIndex,
  touched: ReadonlySet<string>,
  before: FormerSpeech,
): TouchedSentence[] | undefined {
  const sentences: TouchedSentence[] = [];
  for (const article of touched) {
    const former = before.spokenIn(article);
    if (former === undefined) return undefined;
    for (const spoken of [former, index.spokenIn(article)]) {
      for (const [at, text] of spoken.entries()) {
        sentences.push({ article, at, spoken: text });
      }
    }
  }
  return sentences;
}
