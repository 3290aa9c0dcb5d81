/**
 * What an import takes at most. An article is what a person can be briefed
 * on: 300,000 characters are a book of some 150 pages.
 */
export const limits = {
  /** Bytes of one Markdown, HTML or sidecar file. */
  textFileBytes: 4 * 1024 * 1024,
  /** Bytes of a CSV or JSON file, which may hold a whole knowledge base. */
  tableFileBytes: 64 * 1024 * 1024,
  /** Bytes of one DOCX or PDF file, pictures included. */
  documentFileBytes: 32 * 1024 * 1024,
  /** Bytes that a DOCX or PDF may unpack to. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Characters of one article's text. */
  articleCharacters: 300_000,
  /** Characters between the two lines of dashes. */
  frontMatterCharacters: 16_384,
  /** Bytes that one part of a DOCX that is parsed as XML may have. */
  xmlBytes: 16 * 1024 * 1024,
  /** Bytes that all streams of a PDF, pictures too, may unpack to. */
  pdfStreamBytes: 512 * 1024 * 1024,
  pdfPages: 1_000,
  pdfSeconds: 60,
} as const;

/** No file larger than this is read at all. */
export const largestFileBytes = limits.tableFileBytes;
