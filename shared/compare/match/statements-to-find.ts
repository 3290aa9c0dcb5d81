import type { ReadArticle } from '../../domain/article.ts';
import type { Statement } from '../../domain/reading.ts';

/** The sentences an article is found by: a title names and says nothing. */
export function statementsToFind({
  title,
  statements,
}: Pick<ReadArticle, 'title' | 'statements'>): Statement[] {
  return statements.filter(({ quote }) => quote !== title);
}
