import { marked } from 'marked';
import type { Article } from '../domain/article.ts';
import type { ArticleReader } from '../domain/page-reader.ts';
import type { ParsedPage } from './block.ts';
import { readBlocks } from './frames/read-blocks.ts';
import { statementOf } from './frames/statement.ts';
import { parsePage } from './parse-page.ts';

/**
 * Reads an article with the same reader as pages: what it grants, what it
 * refuses, and every sentence with what is in it, since staff notes are terse.
 */
export const readArticle: ArticleReader = (article, context) => {
  const page = pageOf(article);
  const sentences = readBlocks(page, { ...context, url: '' });
  return {
    readings: sentences.flatMap(({ candidates }) =>
      candidates.map(({ reading }) => reading),
    ),
    statements: sentences.map(statementOf),
  };
};

function pageOf({ title, body, lang }: Article): ParsedPage {
  const html = marked.parse(body, { async: false });
  return parsePage(
    `<html lang="${escaped(lang)}"><h1>${escaped(title)}</h1>${html}</html>`,
    { url: 'https://knowledge.invalid/', defaultLang: lang },
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
