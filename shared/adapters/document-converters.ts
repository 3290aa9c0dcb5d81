import type { DocumentConverters } from '../knowledge/document.ts';
import { docxArticle } from './docx-article.ts';
import { pdfArticle } from './pdf-article.ts';

/** How documents become articles, wherever knowledge is imported. */
export const documentConverters: DocumentConverters = {
  docx: docxArticle,
  pdf: pdfArticle,
};
