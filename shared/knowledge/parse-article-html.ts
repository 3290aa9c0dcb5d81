import type { PendingDocument } from './document.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { plainName } from './raw-fields.ts';

/**
 * Answers the text of an HTML file and what its `<meta name>` elements say,
 * under the names of front matter; `<title>` and `<html lang>` stand in.
 */
export function parseArticleHtml(html: string): PendingDocument {
  const { meta, title, lang, markdown } = htmlToMarkdown(html);
  const fields = [...meta].map(
    ([name, value]) => [plainName(name), { value }] as const,
  );
  return {
    text: { title, lang, updated: undefined, markdown },
    fields: new Map(fields),
  };
}
