import type { PageStore, StoredPage } from '../../shared/domain/page.ts';

/** `saves` counts the writes: an unchanged page must cost none. */
export function inMemoryPageStore(): PageStore & { saves: number } {
  const pages = new Map<string, StoredPage>();
  const keyOf = (siteId: string, url: string) => `${siteId} ${url}`;
  return {
    saves: 0,
    async find(siteId, url) {
      return structuredClone(pages.get(keyOf(siteId, url)));
    },
    async save(page) {
      this.saves += 1;
      pages.set(keyOf(page.siteId, page.url), structuredClone(page));
    },
    async *list(siteId) {
      for (const page of pages.values()) {
        if (page.siteId === siteId) yield structuredClone(page);
      }
    },
  };
}
