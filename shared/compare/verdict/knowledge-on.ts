import type {
  Briefing,
  KeptArticle,
  ReadArticle,
} from '../../domain/article.ts';
import type { ArticleSpeech } from '../../domain/judgement.ts';
import { once } from '../../platform/once.ts';
import { digestOfArticle } from '../digests.ts';
import {
  type ArticleIndex,
  articlesInForce,
  indexArticles,
} from '../match/article-index.ts';
import type { NominationLimits } from '../match/nominate.ts';
import { type LastBriefingOf, lastBriefings } from './briefing-state.ts';

export type Speeches = ReadonlyMap<string, ArticleSpeech>;

/** What staff are told on a date. */
export type Knowledge = {
  readonly articles: readonly ReadArticle[];
  readonly lastBriefing: LastBriefingOf;
  /** By id; they change with an article's words and with its briefings. */
  readonly digests: Readonly<Record<string, string>>;
  /** Made when it is first asked for. */
  readonly index: () => ArticleIndex;
  /** Answers what is to be remembered of the articles' speech. */
  readonly speeches: () => Speeches;
};

/**
 * Answers the articles in force on an ISO date with their last briefings. Of
 * those that did not change, what they speak of is known from before.
 */
export function knowledgeOn(
  asOf: string,
  all: {
    readonly articles: readonly KeptArticle[];
    readonly briefings: readonly Briefing[];
  },
  limits: NominationLimits,
  before: Speeches,
): Knowledge {
  const articles = articlesInForce(all.articles, asOf);
  const lastBriefing = lastBriefings(all.briefings, asOf);
  const digests = Object.fromEntries(
    articles.map((one) => [one.id, digestOfArticle(one, lastBriefing)]),
  );
  const known = (id: string) => {
    const speech = before.get(id);
    return speech?.of === digests[id] ? speech : undefined;
  };
  const index = once(() =>
    indexArticles(articles, limits, (id) => known(id)?.sentences),
  );
  const speechOf = (id: string, of: string): ArticleSpeech =>
    known(id) ?? { of, sentences: [...index().spokenIn(id)] };
  return {
    articles,
    lastBriefing,
    digests,
    index,
    speeches: () =>
      new Map(
        Object.entries(digests).map(([id, of]) => [id, speechOf(id, of)]),
      ),
  };
}
