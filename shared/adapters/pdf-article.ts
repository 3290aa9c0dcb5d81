import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import * as z from 'zod';
import { checkPdfStreams } from '../knowledge/check-pdf-streams.ts';
import type { DocumentText } from '../knowledge/document.ts';
import { limits } from '../knowledge/limits.ts';
import { pdfDate } from '../knowledge/pdf-date.ts';
import { type PdfText, pdfMarkdown } from '../knowledge/pdf-markdown.ts';
import { type Problem, RefusedError, refused } from '../knowledge/refusal.ts';
import { damaged, encrypted } from '../knowledge/unpack-docx.ts';

/**
 * Answers the text of a PDF file as Markdown. Its scripts are never run, its
 * pictures never drawn; one of pictures alone is refused. Throws
 * `RefusedError` and nothing else.
 */
export async function pdfArticle(bytes: Uint8Array): Promise<DocumentText> {
  checkPdfStreams(bytes);
  const { getDocument } = await getResolvedPDFJS();
  // A copy: the library takes the bytes away from whoever gave them.
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    return await inTime(readDocument(await inTime(task.promise)));
  } catch (cause) {
    throw cause instanceof RefusedError
      ? cause
      : refused(problemOf(cause), { cause });
  } finally {
    await task.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Anything may stand there, in a document that anybody may have made. */
const said = z.string().trim().min(1).optional().catch(undefined);
const Metadata = z.object({
  info: z.object({ Title: said, ModDate: said, Language: said }),
});

async function readDocument(pdf: PdfDocument): Promise<DocumentText> {
  if (pdf.numPages > limits.pdfPages) {
    throw refused(tooManyPages(pdf.numPages));
  }
  const pages: PdfText[][] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await readPage(pdf, number);
    pages.push(page);
    letters += page.reduce((sum, { text }) => sum + text.trim().length, 0);
    if (letters > limits.articleCharacters) break;
  }
  if (letters === 0) {
    throw refused(noText);
  }
  const { info } = Metadata.parse(await pdf.getMetadata());
  return {
    title: info.Title,
    lang: info.Language,
    updated: pdfDate(info.ModDate),
    markdown: pdfMarkdown(pages),
  };
}

const TextItem = z.object({
  str: z.string(),
  /** Scale, rotation and place, as PDF has them. */
  transform: z.array(z.number()).length(6),
  hasEOL: z.boolean(),
});

async function readPage(pdf: PdfDocument, number: number): Promise<PdfText[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    const read = TextItem.safeParse(item);
    if (!read.success) {
      return [];
    }
    const { str, transform, hasEOL } = read.data;
    const [, , skew = 0, scale = 0, , y = 0] = transform;
    const fontSize = Math.hypot(skew, scale);
    return [{ text: str, y, fontSize, endsLine: hasEOL }];
  });
}

/** A document can be made to keep any reader busy for ever. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(refused(tooSlow)),
    limits.pdfSeconds * 1000,
  );
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function problemOf(cause: unknown): Problem {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  return isLocked ? encrypted : damaged;
}

const noText: Problem = {
  reason: 'no-text',
  message: 'the document holds pictures of text, no text',
  remedy: 'Export it again with its text, or write the text as Markdown',
};

const tooSlow: Problem = {
  reason: 'too-large',
  message: `the document takes more than ${limits.pdfSeconds} seconds to read`,
  remedy: 'Save it again, or export its text',
};

function tooManyPages(pages: number): Problem {
  return {
    reason: 'too-large',
    message: `the document has ${pages} pages, more than ${limits.pdfPages}`,
    remedy: 'Split it into articles that a team can be briefed on',
  };
}
