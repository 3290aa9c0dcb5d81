import type { Article } from '../domain/article.ts';
import type { Gap } from '../domain/gap.ts';
import type { Mention, PublicPromise } from '../domain/promise.ts';
import type { Topic } from '../domain/topic.ts';

/** All that a briefing may say; it says nothing beyond these. */
export type BriefingFacts = {
  readonly gap: Gap;
  readonly topic: Topic;
  readonly promise: PublicPromise | undefined;
  /** The place a team is shown. */
  readonly mention: Mention | undefined;
  /** ISO date since when customers see it, by the team's calendar. */
  readonly seenSince: string;
  readonly article: Article | undefined;
  /** The article's own words about the promise. */
  readonly articleQuote: string | undefined;
};
