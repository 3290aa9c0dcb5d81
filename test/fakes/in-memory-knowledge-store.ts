import type {
  Article,
  Briefing,
  KnowledgeStore,
  ReadArticle,
} from '../../shared/domain/article.ts';

/** A knowledge store that counts its writes. */
export type InMemoryKnowledgeStore = KnowledgeStore & {
  readonly writes: () => number;
};

/** Answers an empty store; what was saved last is how an article stands. */
export function createInMemoryKnowledgeStore(): InMemoryKnowledgeStore {
  const current = new Map<string, ReadArticle>();
  const versions = new Map<string, Map<string, Article>>();
  const briefings = new Map<string, Briefing>();
  let writes = 0;
  return {
    articles: async () => [...current.values()],
    async saveArticle(article) {
      writes += 1;
      current.set(article.id, article);
      const kept = versions.get(article.id) ?? new Map<string, Article>();
      versions.set(article.id, kept.set(article.version, article));
    },
    versions: async (articleId) => [
      ...(versions.get(articleId)?.values() ?? []),
    ],
    briefings: async () => [...briefings.values()],
    async saveBriefing(briefing) {
      writes += 1;
      const { article, team, briefedAt } = briefing;
      briefings.set(`${article}/${team}/${briefedAt}`, briefing);
    },
    writes: () => writes,
  };
}
