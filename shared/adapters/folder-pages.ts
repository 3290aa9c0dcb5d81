import type { PageStore, StoredPage } from '../domain/page.ts';
import type { AppendOnlyFile, LinePlace } from './append-only-file.ts';
import { KeptPage } from './kept-page.ts';

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
    const page = KeptPage.parse(JSON.parse(line.slice(line.indexOf('\t') + 1)));
    const { canonical, etag, lastModified } = page;
    return { ...page, canonical, etag, lastModified };
  }
}

const keyOf = (siteId: string, url: string): string => `${siteId} ${url}`;
