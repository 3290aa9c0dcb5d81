import * as z from 'zod';
import type { PageStore, StoredPage } from '../domain/ports.ts';
import { Reading } from '../domain/reading.ts';
import { StructuredFact } from '../domain/structured-fact.ts';
import type { AppendOnlyFile, LinePlace } from './append-only-file.ts';

const PageLine = z.object({
  siteId: z.string(),
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  canonical: z.string().optional(),
  alternates: z.array(z.object({ lang: z.string(), url: z.string() })),
  textLength: z.number(),
  readings: z.array(Reading),
  facts: z.array(StructuredFact).default([]),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  contentHash: z.string(),
  readerVersion: z.string(),
  firstSeen: z.string(),
  changedAt: z.string(),
  changedRun: z.string(),
});

/**
 * Pages as lines of a file: `<site> <url>`, a tab, the page. Only where each
 * page stands is held in memory, so that a large site fits.
 */
export class FolderPages implements PageStore {
  readonly #file: AppendOnlyFile;
  readonly #places = new Map<string, LinePlace>();

  constructor(file: AppendOnlyFile) {
    this.#file = file;
    for (const { text, at, length } of file.lines()) {
      // A copy: a slice would keep the whole line, with its page, in memory.
      const key = Buffer.from(text.slice(0, text.indexOf('\t'))).toString();
      this.#places.set(key, { at, length });
    }
  }

  async find(siteId: string, url: string): Promise<StoredPage | undefined> {
    const place = this.#places.get(keyOf(siteId, url));
    return place && this.#read(place);
  }

  async save(page: StoredPage): Promise<void> {
    const key = keyOf(page.siteId, page.url);
    const line = `${key}\t${JSON.stringify(page)}`;
    this.#places.set(key, this.#file.append(line));
  }

  async *list(siteId: string): AsyncIterable<StoredPage> {
    for (const [key, place] of this.#places) {
      if (key.startsWith(`${siteId} `)) yield this.#read(place);
    }
  }

  #read(place: LinePlace): StoredPage {
    const line = this.#file.line(place);
    const page = PageLine.parse(JSON.parse(line.slice(line.indexOf('\t') + 1)));
    const { canonical, etag, lastModified } = page;
    return { ...page, canonical, etag, lastModified };
  }
}

const keyOf = (siteId: string, url: string): string => `${siteId} ${url}`;
