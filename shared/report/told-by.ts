import { likelyEnough } from '../compare/match/how-sure.ts';
import { statementsToFind } from '../compare/match/statements-to-find.ts';
import { surest } from '../compare/match/surest.ts';
import type { ReadArticle } from '../domain/article.ts';
import type { Judgements } from '../domain/judgement.ts';
import type { Told } from '../domain/report.ts';

/**
 * Answers which article speaks of each judged promise, and in which words.
 * Whether it says the same, the gaps tell: a promise without one is told so.
 */
export function toldBy(
  { promises }: Pick<Judgements, 'promises'>,
  articles: readonly ReadArticle[],
): Told[] {
  const byId = new Map(articles.map((one) => [one.id, one]));
  return [...promises].flatMap(([promise, { bases }]) => {
    const found = surest(bases, ({ ranked: [first] }) => first?.probability);
    const [first] = found?.ranked ?? [];
    const article = first && byId.get(first.article);
    if (!article || first.probability < likelyEnough) return [];
    const quote = statementsToFind(article)[first.at]?.quote ?? null;
    return [{ promise, article: article.id, quote }];
  });
}
