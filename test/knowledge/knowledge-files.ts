import type { ArticleReader } from '../../shared/domain/page-reader.ts';
import type { KnowledgeFile } from '../../shared/knowledge/knowledge-file.ts';
import type { ReadDeps } from '../../shared/knowledge/load-knowledge.ts';
import { refused } from '../../shared/knowledge/refusal.ts';

/** Answers a file of this text in UTF-8. */
export function file(name: string, text: string | Uint8Array): KnowledgeFile {
  return { name, bytes: Buffer.from(text) };
}

/** Answers a Markdown article; `more` are lines of front matter. */
export function article(
  id: string,
  { body = 'Thirty days.', more = '' } = {},
): KnowledgeFile {
  return file(
    `${id}.md`,
    `---\nid: ${id}\ntitle: About ${id}\nlang: en\nteams: [stores]\nupdated: 2026-03-02\n${more}---\n\n${body}\n`,
  );
}

/** Finds one statement in each article: its whole text. */
const readWhole: ArticleReader = ({ body, lang }) => ({
  readings: [],
  statements: [
    {
      lang,
      quote: body,
      terms: [],
      scope: [],
      concepts: [],
      context: [],
      negated: false,
    },
  ],
});

const unread = async () => {
  throw refused({
    reason: 'damaged-document',
    message: 'the document is damaged',
    remedy: 'Save it again',
  });
};

export const readDeps: ReadDeps = {
  readArticle: readWhole,
  asOf: '2026-11-21',
  convert: { docx: unread, pdf: unread },
};
