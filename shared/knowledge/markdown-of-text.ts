import { htmlToMarkdown } from './html-to-markdown.ts';
import { safeMarkdown } from './safe-markdown.ts';

/**
 * Answers the Markdown of a text in a table or a JSON file: help centres
 * export the text of their articles as HTML, people write Markdown.
 */
export function markdownOfText(text: string): string {
  return startsWithHtml.test(text)
    ? htmlToMarkdown(text).markdown
    : safeMarkdown(text);
}

const startsWithHtml =
  /^\s*<(?:!doctype|html|body|article|section|div|p|h[1-6]|ul|ol|table|span|strong|b)[\s>]/i;
