import type { Mention } from '../domain/promise.ts';

/** Quotes longer than this are given by their first and last words. */
const longestWhole = 80;
const wordsAtEachEnd = 5;

/**
 * Answers the address that opens the page at the quote (a text fragment, as
 * the WICG's "URL Fragment Text Directives" defines it), or undefined where
 * there is nothing to open, as for a page of a folder. Structured data stands
 * nowhere to be seen, so its address is that of the page.
 */
export function addressOf(
  mention: Pick<Mention, 'url' | 'quote' | 'place'>,
): string | undefined {
  const url = URL.parse(mention.url);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    return undefined;
  }
  const directive =
    mention.place === 'structured-data' ? '' : textFragment(mention.quote);
  return directive === ''
    ? url.href
    : `${url.href}${url.hash === '' ? '#' : ''}:~:text=${directive}`;
}

/** Answers the quote as the value of a text directive; empty for no words. */
export function textFragment(quote: string): string {
  const lines = quote
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines.at(0) ?? '';
  const last = lines.at(-1) ?? '';
  if (lines.length <= 1 && first.length <= longestWhole) {
    return encoded(first);
  }
  // A term of the directive must not cross the edge of a block or a cell.
  const start = first.split(/\s+/).slice(0, wordsAtEachEnd).join(' ');
  const end = last.split(/\s+/).slice(-wordsAtEachEnd).join(' ');
  return start.length + end.length >= quote.length
    ? encoded(first)
    : `${encoded(start)},${encoded(end)}`;
}

/** `-` sets prefix and suffix apart, so it is encoded where it is text. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
