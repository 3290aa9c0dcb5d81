import type { Article, Briefing, ReadArticle } from '../domain/article.ts';
import type { ArticleReader } from '../domain/page-reader.ts';
import {
  type CollectedKnowledge,
  collectKnowledge,
} from './collect-knowledge.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import type { ParseDeps } from './parse-file.ts';
import type { Refusal } from './refusal.ts';
import { settleKnowledge } from './settle-knowledge.ts';

export type ReadDeps = ParseDeps & {
  readonly readArticle: ArticleReader;
  /** ISO date from which years left out of a date are inferred. */
  readonly asOf: string;
  /** ISO 4217 of a bare currency sign. */
  readonly currency?: string | undefined;
  /** Teams that may be briefed beside those that articles name. */
  readonly teams?: readonly string[] | undefined;
};

/** A knowledge base in memory. */
export type LoadedKnowledge = {
  readonly articles: readonly ReadArticle[];
  readonly briefings: readonly Briefing[];
  readonly refused: readonly Refusal[];
  readonly ignored: readonly string[];
};

/**
 * Answers the knowledge base that these files alone make; nothing is kept.
 * The same files are taken and refused as by an import into an empty store.
 */
export async function loadKnowledge(
  files: AsyncIterable<KnowledgeFile> | Iterable<KnowledgeFile>,
  deps: ReadDeps,
): Promise<LoadedKnowledge> {
  const { articles, briefings, refused, ignored } = settleKnowledge(
    withoutMeasurements(withoutPeople(await collectKnowledge(files, deps))),
    { articles: [], teams: deps.teams ?? [], asOf: deps.asOf },
  );
  return {
    articles: articles.map(({ item }) => readWith(item, deps)),
    briefings,
    refused,
    ignored,
  };
}

/** Answers the article with what the reader finds in it. */
export function readWith(
  article: Article,
  { readArticle, asOf, currency }: ReadDeps,
): ReadArticle {
  const context = { defaultLang: article.lang, currency, asOf };
  return { ...article, ...readArticle(article, context) };
}

/** Refuses rosters and acknowledgements, where nobody keeps them. */
export function withoutPeople(
  collected: CollectedKnowledge,
): CollectedKnowledge {
  const people = [...collected.members, ...collected.acknowledgements];
  const refused = notKept(people, 'rosters and acknowledgements');
  return {
    ...collected,
    members: [],
    acknowledgements: [],
    refused: [...collected.refused, ...refused],
  };
}

/** Refuses measured levels, where nobody keeps them. */
export function withoutMeasurements(
  collected: CollectedKnowledge,
): CollectedKnowledge {
  const refused = notKept(collected.measurements, 'measured levels');
  return {
    ...collected,
    measurements: [],
    refused: [...collected.refused, ...refused],
  };
}

function notKept(
  found: readonly { readonly file: string }[],
  what: string,
): Refusal[] {
  return [...new Set(found.map(({ file }) => file))].map((file) => ({
    reason: 'not-kept-here' as const,
    message: `${what} are not kept here`,
    remedy: 'Leave the file out',
    file,
  }));
}
