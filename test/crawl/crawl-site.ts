import type { CrawlSiteDeps } from '../../shared/crawl/crawl-site.ts';
import { fetchBatch } from '../../shared/crawl/fetch-batch.ts';
import { planRun } from '../../shared/crawl/plan-run.ts';
import { planWave } from '../../shared/crawl/plan-wave.ts';
import { createPoliteness } from '../../shared/crawl/politeness.ts';
import type { FrontierEntry } from '../../shared/domain/frontier.ts';
import { Site } from '../../shared/domain/site.ts';
import { fakeClock } from '../fakes/fake-clock.ts';
import { inMemoryFrontierStore } from '../fakes/in-memory-frontier-store.ts';
import { inMemoryPageStore } from '../fakes/in-memory-page-store.ts';
import { inMemoryRunStore } from '../fakes/in-memory-run-store.ts';
import { inMemorySnapshotStore } from '../fakes/in-memory-snapshot-store.ts';
import { inMemoryWeb } from '../fakes/in-memory-web.ts';
import { plainPageReader } from '../fakes/plain-page-reader.ts';

export const home = 'https://shop.example/';

export function siteOf(more: Record<string, unknown> = {}): Site {
  return Site.parse({ id: 'shop', startUrls: [home], delayMs: 0, ...more });
}

/** Everything a crawl needs, in memory. */
export function crawlDeps(answers: Parameters<typeof inMemoryWeb>[0]) {
  const web = inMemoryWeb(answers);
  return {
    web,
    fetch: web.fetch,
    runs: inMemoryRunStore(),
    frontier: inMemoryFrontierStore(),
    pages: inMemoryPageStore(),
    snapshots: inMemorySnapshotStore(),
    politeness: createPoliteness(fakeClock()),
    readPage: plainPageReader,
    readerVersion: '1',
  };
}
export type CrawlDeps = ReturnType<typeof crawlDeps>;

/** Runs a night to its end; answers its frontier by URL. */
export async function crawlSite(
  deps: CrawlSiteDeps,
  { site = siteOf(), asOf = '2026-11-21' } = {},
): Promise<Map<string, FrontierEntry>> {
  const startedAt = `${asOf}T02:00:00.000Z`;
  let plan = await planRun({ site, asOf, startedAt }, deps);
  while (plan.more) {
    for (const batch of plan.batches)
      await fetchBatch({ ...batch, site }, deps);
    plan = await planWave({ ...plan, site }, deps);
  }
  const entries = await Array.fromAsync(deps.frontier.list(plan.runId));
  return new Map(entries.map((entry) => [entry.url, entry]));
}

export function statusesOf(
  entries: ReadonlyMap<string, FrontierEntry>,
): Record<string, string> {
  return Object.fromEntries(
    [...entries]
      .map(([url, { result, setAside, issue }]) => [
        url.replace(home, '/'),
        issue?.issue ?? result?.status ?? setAside?.kind ?? 'planned',
      ])
      .sort(),
  );
}
