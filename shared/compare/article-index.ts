import type { ReadArticle } from '../domain/article.ts';
import type { Statement } from '../domain/reading.ts';
import type { Topic } from '../domain/topic.ts';
import { idsOf, type Speech, speechOf } from './speech.ts';
import { topicsOf } from './topics-of.ts';

/** A sentence of an article, ready to be compared. */
export type IndexedStatement = {
  readonly article: ReadArticle;
  readonly statement: Statement;
  readonly speech: Speech;
  /** What the sentence before it speaks of: "After that …" leans on it. */
  readonly before: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** What its whole article speaks of. */
  readonly whole: ReadonlySet<string>;
  readonly topics: ReadonlySet<Topic>;
};

export type ArticleIndex = {
  readonly statements: readonly IndexedStatement[];
  /** Positions of the statements that speak of an id, themselves or above. */
  readonly bySubject: ReadonlyMap<string, readonly number[]>;
  readonly byArticle: ReadonlyMap<string, readonly IndexedStatement[]>;
};

/** Answers the articles that staff are to go by on a date. */
export function articlesInForce(
  articles: readonly ReadArticle[],
  asOf: string,
): ReadArticle[] {
  return articles.filter(
    ({ validFrom, validUntil }) =>
      (validFrom ?? asOf) <= asOf && asOf <= (validUntil ?? asOf),
  );
}

/** Prepares articles once, so that each promise looks at few statements. */
export function indexArticles(articles: readonly ReadArticle[]): ArticleIndex {
  const statements = articles.flatMap(indexArticle);
  const bySubject = new Map<string, number[]>();
  for (const [position, { speech }] of statements.entries()) {
    for (const id of speech.everything) {
      const positions = bySubject.get(id);
      if (positions) positions.push(position);
      else bySubject.set(id, [position]);
    }
  }
  const byArticle = Map.groupBy(statements, ({ article }) => article.id);
  return { statements, bySubject, byArticle };
}

function indexArticle(article: ReadArticle): IndexedStatement[] {
  const title = idsOf(article.title, article.lang);
  const speeches = article.statements.map(({ quote, context, lang, terms }) =>
    speechOf(quote, [article.title, ...context], lang, terms),
  );
  const whole = new Set(speeches.flatMap(({ said }) => [...said]));
  for (const id of title) whole.add(id);
  return article.statements.map((statement, position) => {
    const speech = speeches[position] ?? emptySpeech;
    return {
      article,
      statement,
      speech,
      before: speeches[position - 1]?.said ?? new Set(),
      title,
      whole,
      topics: topicsOf(statement, article.readings),
    };
  });
}

const emptySpeech: Speech = {
  said: new Set(),
  around: new Set(),
  everything: new Set(),
};
