import type { CompareSiteDeps } from '../shared/compare/compare-site.ts';
import type { KeptArticle } from '../shared/domain/article.ts';
import type { Gap } from '../shared/domain/gap.ts';
import type { KeptJudgements } from '../shared/domain/judgement.ts';
import type { PublicPromise } from '../shared/domain/promise.ts';
import { Site } from '../shared/domain/site.ts';
import type { GeneratedPage } from './generated-company.ts';

export const siteId = 'shop';
const site = Site.parse({ id: siteId, startUrls: ['https://shop.example/'] });

/**
 * Stores that cost nothing, so that comparing alone is measured. Each night
 * gets copies, as it would from a table: nothing is known by being the same.
 */
export function memoryStores() {
  const articles = new Map<string, KeptArticle>();
  const promises = new Map<string, PublicPromise>();
  const gaps = new Map<string, Gap>();
  let judgements: KeptJudgements | undefined;
  let pages: readonly GeneratedPage[] = [];
  let asOf = '';
  const deps: CompareSiteDeps = {
    sites: { find: async () => site, list: async () => [site] },
    runs: {
      find: async (id) => ({
        id,
        siteId,
        asOf,
        startedAt: `${asOf}T02:00:00.000Z`,
        state: 'running',
      }),
    },
    pages: { list: () => storedPages(pages, asOf) },
    frontier: { list: () => readEntries(pages) },
    promises: {
      list: async () => [...promises.values()],
      save: async (_, promise) => void promises.set(promise.id, promise),
      remove: async (_, id) => void promises.delete(id),
    },
    knowledge: {
      articles: async () => [...articles.values()],
      briefings: async () => [],
    },
    gaps: {
      list: async () => [...gaps.values()],
      save: async (_, gap) => void gaps.set(gap.id, gap),
    },
    decisions: { list: async () => [] },
    register: { record: async () => {} },
    compareVersion: '1',
    judgements: {
      load: async () => judgements,
      async doubt() {
        if (judgements) judgements = { ...judgements, isDoubted: true };
      },
      async save(_, given) {
        judgements = { ...given, isDoubted: false };
      },
    },
  };
  return {
    ...deps,
    articles,
    /** Answers the id of the run of a day in November. */
    startNight(day: number, seen: readonly GeneratedPage[]): string {
      pages = structuredClone(seen);
      renew(articles);
      renew(promises);
      renew(gaps);
      judgements = structuredClone(judgements);
      asOf = `2026-11-${String(day).padStart(2, '0')}`;
      return `${siteId}_${asOf}`;
    },
  };
}

function renew<T>(kept: Map<string, T>): void {
  for (const [id, one] of kept) kept.set(id, structuredClone(one));
}

async function* storedPages(pages: readonly GeneratedPage[], asOf: string) {
  for (const page of pages) {
    yield {
      ...page,
      siteId,
      title: '',
      canonical: undefined,
      alternates: [],
      facts: [],
      textLength: 1,
      etag: undefined,
      lastModified: undefined,
      readerVersion: '',
      firstSeen: asOf,
      changedAt: asOf,
      changedRun: '',
    };
  }
}

async function* readEntries(pages: readonly GeneratedPage[]) {
  for (const { url } of pages) {
    yield {
      url,
      wave: 0,
      batch: '0',
      result: { url, status: 'read', issue: null } as const,
      issue: undefined,
    };
  }
}
