import type { ArticleDefaults } from './article-fields.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentConverters, PendingDocument } from './document.ts';
import { type FileFormat, fileFormat, notRead } from './file-format.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { parseArticleHtml } from './parse-article-html.ts';
import { parseArticleMarkdown } from './parse-article-markdown.ts';
import { parseCsv } from './parse-csv.ts';
import { parseJson } from './parse-json.ts';
import { parseYamlFields } from './parse-yaml-fields.ts';
import { nothingParsed, type ParsedKnowledge } from './parsed-knowledge.ts';
import type { RawFields } from './raw-fields.ts';
import { type Problem, RefusedError, refused } from './refusal.ts';

export type ParseDeps = {
  readonly convert: DocumentConverters;
  /** Assumed where an article does not say. */
  readonly defaults?: ArticleDefaults | undefined;
};

/** What one file turned out to be. */
export type FileContent =
  | { readonly kind: 'knowledge'; readonly parsed: ParsedKnowledge }
  | { readonly kind: 'document'; readonly document: PendingDocument }
  | { readonly kind: 'sidecar'; readonly fields: RawFields }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Answers what a file holds. A file that cannot be read is an answer too. */
export async function parseFile(
  file: KnowledgeFile,
  deps: ParseDeps,
): Promise<FileContent> {
  try {
    const format = fileFormat(file.name, file.bytes);
    if (format !== undefined) {
      return await contentOf(file, format, deps);
    }
    if (file.isNamed === true) throw refused(notRead);
    return { kind: 'ignored' };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { kind: 'refused', problems: error.problems };
  }
}

async function contentOf(
  { bytes, failure }: KnowledgeFile,
  format: FileFormat,
  { convert, defaults }: ParseDeps,
): Promise<FileContent> {
  if (failure !== undefined) {
    throw refused({
      reason: 'unreadable-file',
      message: `the file cannot be opened: ${failure}`,
      remedy: 'Let the import read it, or take it away',
    });
  }
  if (format === 'docx' || format === 'pdf') {
    const text = await convert[format](notEmpty(bytes));
    return { kind: 'document', document: { text, fields: new Map() } };
  }
  const text = decodeText(notEmpty(bytes));
  switch (format) {
    case 'html':
      return { kind: 'document', document: parseArticleHtml(text) };
    case 'sidecar':
      return { kind: 'sidecar', fields: parseYamlFields(text, 0) };
    case 'csv':
      return { kind: 'knowledge', parsed: parseCsv(text, defaults) };
    case 'json':
      return { kind: 'knowledge', parsed: parseJson(text, defaults) };
    case 'markdown': {
      const item = parseArticleMarkdown(text, defaults);
      const articles = [{ item, line: undefined }];
      return { kind: 'knowledge', parsed: { ...nothingParsed, articles } };
    }
  }
}

function notEmpty(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) {
    throw refused({
      reason: 'empty',
      message: 'the file is empty',
      remedy: 'Save it again with its text, or remove it',
    });
  }
  return bytes;
}
