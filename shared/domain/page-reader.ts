import type { Article, ReadArticle } from './article.ts';
import type { Reading } from './reading.ts';
import type { StructuredFact } from './structured-fact.ts';
import type { DurationUnit } from './term.ts';

/** What the reader is told beside the page itself. */
export type ReadContext = {
  readonly url: string;
  /** BCP 47, assumed where neither page nor words say. */
  readonly defaultLang: string;
  /** ISO 4217 of a bare currency sign, when the site's configuration says. */
  readonly currency: string | undefined;
  /** ISO date; years left out of a date are inferred from it. */
  readonly asOf: string;
  /** Of staff notes, which leave out what their readers know. */
  readonly note?: StaffNote | undefined;
};

/** How a staff note is written. */
export type StaffNote = {
  /** What all its bare numbers are in, where it says so once. */
  readonly unit: DurationUnit | undefined;
};

/** A page's links and identity, and the statements found in it. */
export type ExtractedPage = {
  readonly title: string;
  readonly lang: string;
  /** BCP 47, where its words are in a language that is not read. */
  readonly unreadLanguage?: string | undefined;
  /** Absolute, as written on the page; not yet scoped or folded. */
  readonly links: readonly string[];
  readonly canonical: string | undefined;
  /** The same page in other languages (`hreflang`). */
  readonly alternates: readonly { lang: string; url: string }[];
  /** Characters of visible text; 0 means a page without words. */
  readonly textLength: number;
  readonly readings: readonly Reading[];
  /** What its structured data states, apart from its words. */
  readonly facts: readonly StructuredFact[];
};

/**
 * A reader is one port: a page in, statements with verbatim quotes out.
 * It never throws on page content, however damaged.
 */
export type PageReader = (html: string, context: ReadContext) => ExtractedPage;

/** Reads an article with the same reader as pages; never throws on content. */
export type ArticleReader = (
  article: Article,
  context: Omit<ReadContext, 'url'>,
) => Pick<ReadArticle, 'readings' | 'statements'>;
