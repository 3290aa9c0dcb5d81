import type { DocumentConverters } from '../knowledge/document.ts';

/**
 * How documents become articles, wherever knowledge is imported. What reads
 * them is loaded with the first: most folders hold none.
 */
export const documentConverters: DocumentConverters = {
  docx: async (bytes) => {
    const { docxArticle } = await import('./docx-article.ts');
    return docxArticle(bytes);
  },
  pdf: async (bytes) => {
    const { pdfArticle } = await import('./pdf-article.ts');
    return pdfArticle(bytes);
  },
};
