import { marked } from 'marked';
import type { Article } from '../domain/article.ts';
import type {
  ArticleReader,
  ReadContext,
  StaffNote,
} from '../domain/page-reader.ts';
import type { ParsedPage } from './block.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { statementOf } from './frames/statement.ts';
import { allLanguages } from './languages/all.ts';
import { parsePage } from './parse-page.ts';
import { saidUnitOf } from './terms/said-unit.ts';

/**
 * Reads an article with the same reader as pages: what it grants, what it
 * refuses, and every sentence with what is in it, since staff notes are terse.
 */
export const readArticle: ArticleReader = (article, context) => {
  const page = pageOf(article);
  const plain = { ...context, url: '' };
  const note = noteOf(page, article.lang, plain);
  const sentences = readBlocks(page, { ...plain, note });
  return {
    readings: sentences.flatMap(({ candidates }) =>
      candidates.map(({ reading }) => reading),
    ),
    statements: sentences.map(statementOf),
  };
};

/** A unit that two parts of a note say otherwise is one of neither. */
function noteOf(
  { blocks }: ParsedPage,
  lang: string,
  { asOf, currency }: ReadContext,
): StaffNote {
  const language = allLanguages.find(({ tag }) => lang.startsWith(tag));
  if (language === undefined) return { unit: undefined };
  const said = blocks.flatMap(
    ({ text }) =>
      saidUnitOf(text, language.terms, { asOf, currency, lang }) ?? [],
  );
  const [unit, ...others] = new Set(said);
  return { unit: others.length === 0 ? unit : undefined };
}

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
