import type { Article } from '../domain/article.ts';
import { type ArticleDefaults, readFields } from './article-fields.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { safeMarkdown } from './safe-markdown.ts';

/**
 * Answers the article of a Markdown file with front matter; its body is
 * Markdown without HTML. Throws `RefusedError`.
 */
export function parseArticleMarkdown(
  text: string,
  defaults?: ArticleDefaults,
): Article {
  const { fields, body } = parseFrontMatter(text);
  return readFields(fields, safeMarkdown(body), defaults, 1);
}
