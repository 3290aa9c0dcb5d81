import { html } from 'hono/html';
import { consoleWords } from './console-words.ts';
import { framed } from './framed.ts';

/** Answers the page for an address that leads nowhere. */
export function notFoundPage(lang: 'en' | 'fr') {
  const { notFound, allRuns } = consoleWords[lang];
  return framed(lang, notFound, html`<p><a href="/">${allRuns}</a></p>`);
}
