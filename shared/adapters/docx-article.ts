import mammoth from 'mammoth';
import type { DocumentText } from '../knowledge/document.ts';
import { docxProperties } from '../knowledge/docx-properties.ts';
import { htmlToMarkdown } from '../knowledge/html-to-markdown.ts';
import { refused } from '../knowledge/refusal.ts';
import { damaged, unpackDocx } from '../knowledge/unpack-docx.ts';

/**
 * Answers the text of a DOCX file as Markdown: headings, lists and tables
 * stay, pictures, macros and tracked deletions do not. Throws `RefusedError`
 * and nothing else.
 */
export async function docxArticle(bytes: Uint8Array): Promise<DocumentText> {
  const parts = unpackDocx(bytes);
  const html = await toHtml(bytes);
  return {
    ...docxProperties(parts.get('docProps/core.xml')),
    markdown: htmlToMarkdown(html).markdown,
  };
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (cause) {
    // Whatever fails in there, the document is what it fails on.
    throw refused(damaged, { cause });
  }
}
