import type { Place } from '../domain/reading.ts';

/** A stretch of a block that the page sets apart from its words around. */
export type Mark = {
  readonly kind: 'struck' | 'link' | 'button' | 'strong' | 'superscript';
  /** Character offsets into the block's text. */
  readonly start: number;
  readonly end: number;
};

/**
 * The smallest stretch of a page that is read as one: a paragraph, a list
 * item, a table row, a heading, with everything that gives it meaning.
 */
export type Block = {
  /**
   * Visible text, entities decoded, any white space (no-break too) folded to
   * one space, word-break marks dropped; `\n` where the page breaks the line
   * inside the block. A table row has one line a cell, empty ones included.
   */
  readonly text: string;
  /** The element's name: p, li, tr, h2, dt, button, …; of a header row, thead. */
  readonly tag: string;
  /** CSS selector that finds the element on the page. */
  readonly selector: string;
  readonly place: Place;
  /** Nearest `lang`, else the page's, else the default. */
  readonly lang: string;
  /** True where `lang` was said by the page, not assumed. */
  readonly langSaid: boolean;
  /** Headings above it, outermost first, the page's title not among them. */
  readonly headings: readonly string[];
  /** Table headers of its cells, line by line; empty where none head it. */
  readonly columnHeaders: readonly string[];
  /** First or header cell of its row, `dt` of its `dd`, label of its field. */
  readonly label: string | undefined;
  /** The sentence that introduces the list it is an item of. */
  readonly intro: string | undefined;
  /** The question it answers (FAQ, accordion, details/summary). */
  readonly question: string | undefined;
  /** Ids of the elements around it, innermost first, some 30 at most. */
  readonly containers: readonly number[];
  readonly marks: readonly Mark[];
  /** Out of sight until people act: open a panel, a tab, send a form. */
  readonly collapsed: boolean;
};

/** A statement that structured data makes, kept apart from visible words. */
export type StructuredItem = {
  /** schema.org type: Offer, MerchantReturnPolicy, OpeningHours…, FAQPage. */
  readonly type: string;
  readonly source: 'json-ld' | 'microdata';
  readonly properties: Readonly<Record<string, unknown>>;
  readonly selector: string;
  /** Of JSON-LD, where in which text its object opens. */
  readonly json: JsonPlace | undefined;
};

/** One of the objects of a JSON text. */
export type JsonPlace = {
  /** Valid JSON: the script, mended where it had to be. */
  readonly text: string;
  /** Of all objects in the order in which they open, from 0. */
  readonly position: number;
  /** As it stands on the page. */
  readonly script: string;
};

/** A page taken apart, before anything is read in it. */
export type ParsedPage = {
  readonly title: string;
  readonly description: string | undefined;
  readonly lang: string;
  /** Absolute (resolved against base and URL), as written, each once. */
  readonly links: readonly string[];
  readonly canonical: string | undefined;
  readonly alternates: readonly { lang: string; url: string }[];
  readonly blocks: readonly Block[];
  readonly structured: readonly StructuredItem[];
  readonly textLength: number;
};
