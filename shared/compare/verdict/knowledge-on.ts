import type {
  Briefing,
  KeptArticle,
  ReadArticle,
} from '../../domain/article.ts';
import { digestOfArticle } from '../digests.ts';
import {
  type ArticleIndex,
  articlesInForce,
  indexArticles,
} from '../match/article-index.ts';
import type { NominationLimits } from '../match/nominate.ts';
import { type LastBriefing, lastBriefings } from './briefing-state.ts';

/** What staff are told on a date. */
export type Knowledge = {
  readonly articles: readonly ReadArticle[];
  readonly lastBriefing: LastBriefing;
  /** By id; they change with an article's words and with its briefings. */
  readonly digests: Readonly<Record<string, string>>;
  /** Made when it is first asked for. */
  readonly index: () => ArticleIndex;
  readonly limits: NominationLimits;
};

/** Answers the articles in force on an ISO date with their last briefings. */
export function knowledgeOn(
  asOf: string,
  all: {
    readonly articles: readonly KeptArticle[];
    readonly briefings: readonly Briefing[];
  },
  limits: NominationLimits,
): Knowledge {
  const articles = articlesInForce(all.articles, asOf);
  const lastBriefing = lastBriefings(all.briefings, asOf);
  let made: ArticleIndex | undefined;
  return {
    articles,
    lastBriefing,
    digests: Object.fromEntries(
      articles.map((one) => [one.id, digestOfArticle(one, lastBriefing)]),
    ),
    index() {
      made ??= indexArticles(articles, limits);
      return made;
    },
    limits,
  };
}
