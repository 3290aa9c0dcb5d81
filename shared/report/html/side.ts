import { html } from 'hono/html';
import type { Mention } from '../../domain/promise.ts';
import { fill } from '../../platform/phrase.ts';
import { markWords } from '../mark-words.ts';
import type { QuotedSide } from '../quoted-sides.ts';
import { addressOf } from '../text-fragment.ts';
import type { ReportWords } from '../words/words.ts';

/** Answers a verbatim quote in its own language, the differing words marked. */
export function quoteHtml(side: QuotedSide) {
  const stretches = markWords(side.quote, side.words).map(({ text, marked }) =>
    marked ? html`<mark>${text}</mark>` : text,
  );
  return html`<blockquote lang="${side.lang}">${stretches}</blockquote>`;
}

/** Answers the place of a mention, linked where it can be opened. */
export function placeHtml(mention: Mention, words: ReportWords) {
  const address = addressOf(mention);
  const note =
    mention.place === 'structured-data' ? ` (${words.structuredData})` : '';
  return address === undefined
    ? html`<span class="place">${mention.url}${note}</span>`
    : html`<a class="place" rel="noreferrer" href="${address}" aria-label="${fill(words.labelled, { label: words.showPlace, text: mention.url })}">${mention.url}</a>${note}`;
}
