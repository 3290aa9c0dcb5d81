import type { PageReader } from '../domain/page-reader.ts';
import { parsePage } from './parse-page.ts';
import { readPromises } from './read-promises.ts';
import { readStructured } from './structured/read-structured.ts';
import { unreadLanguageOf } from './unread-language.ts';

/** The built-in reader: deterministic, explained, never throws. */
export const readPage: PageReader = (html, context) => {
  const page = parsePage(html, context);
  const { readings, facts } = readStructured(
    page,
    readPromises(page, context),
    context,
  );
  return {
    title: page.title,
    lang: page.lang,
    unreadLanguage: unreadLanguageOf(page),
    links: page.links,
    canonical: page.canonical,
    alternates: page.alternates,
    textLength: page.textLength,
    readings,
    facts,
  };
};
