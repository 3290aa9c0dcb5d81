import { html } from 'hono/html';
import { framed } from '../../shared/report/html/framed.ts';
import { consoleWords } from './console-words.ts';

/** Answers the page for an address that leads nowhere. */
export function notFoundPage(lang: 'en' | 'fr') {
  const { notFound, allRuns } = consoleWords[lang];
  const main = html`<p><a href="/">${allRuns}</a></p>`;
  return framed({ lang, title: notFound, main });
}
