import type { Article } from '../domain/article.ts';
import { type ArticleDefaults, readFields } from './article-fields.ts';
import type { RawField, RawFields } from './raw-fields.ts';

/** What a document without front matter says of itself, and its text. */
export type DocumentText = {
  readonly title: string | undefined;
  readonly lang: string | undefined;
  /** Calendar date of its last change. */
  readonly updated: string | undefined;
  readonly markdown: string;
};

/**
 * Turns the bytes of a DOCX or PDF file into Markdown without HTML. Throws
 * `RefusedError` and nothing else, whatever the bytes.
 */
export type DocumentConverter = (bytes: Uint8Array) => Promise<DocumentText>;

export type DocumentConverters = {
  readonly docx: DocumentConverter;
  readonly pdf: DocumentConverter;
};

/** A document waiting for the sidecar that may stand beside it. */
export type PendingDocument = {
  readonly text: DocumentText;
  /** Fields that the document itself names (`<meta name>`). */
  readonly fields: RawFields;
};

/**
 * Answers the article of a document. Each field is taken from the sidecar,
 * else from the document, else from the defaults; the id, when nobody names
 * it, from the file's name. Throws `RefusedError`.
 */
export function articleOfDocument(
  name: string,
  { text, fields }: PendingDocument,
  sidecar: RawFields,
  defaults: ArticleDefaults | undefined,
): Article {
  const own = new Map<string, RawField>([
    ['id', { value: idOfName(name) }],
    ['title', { value: text.title ?? idOfName(name) }],
    ['lang', { value: text.lang }],
    ['updated', { value: text.updated }],
  ]);
  const said = [...own, ...fields, ...sidecar].filter(
    ([, { value }]) => value !== undefined && value !== '',
  );
  return readFields(new Map(said), text.markdown, defaults);
}

/** "guides/Retours (été).docx" is "Retours-été". */
function idOfName(name: string): string {
  const base = (name.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  return base
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[._-]+|-+$/g, '');
}
