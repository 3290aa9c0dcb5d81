import { configSites } from '../../shared/adapters/file-config.ts';
import { compareSite } from '../../shared/compare/compare-site.ts';
import type { FrontierEntry } from '../../shared/domain/frontier.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { IssueCause } from '../../shared/domain/run.ts';
import { Site } from '../../shared/domain/site.ts';
import { inMemoryDecisionStore } from '../fakes/in-memory-decision-store.ts';
import { inMemoryFrontierStore } from '../fakes/in-memory-frontier-store.ts';
import { inMemoryGapStore } from '../fakes/in-memory-gap-store.ts';
import { inMemoryJudgementStore } from '../fakes/in-memory-judgement-store.ts';
import { createInMemoryKnowledgeStore } from '../fakes/in-memory-knowledge-store.ts';
import { inMemoryPageStore } from '../fakes/in-memory-page-store.ts';
import { inMemoryPromiseStore } from '../fakes/in-memory-promise-store.ts';
import { inMemoryRegisterStore } from '../fakes/in-memory-register-store.ts';
import { inMemoryRunStore } from '../fakes/in-memory-run-store.ts';
import { page } from './builders.ts';

export const siteId = 'shop';

const sites = configSites({
  sites: [Site.parse({ id: siteId, startUrls: ['https://shop.example/'] })],
});

/** Everything a comparison reads and writes, in memory. */
export function createWorld() {
  return {
    sites,
    runs: inMemoryRunStore(),
    pages: inMemoryPageStore(),
    frontier: inMemoryFrontierStore(),
    promises: inMemoryPromiseStore(),
    knowledge: createInMemoryKnowledgeStore(),
    gaps: inMemoryGapStore(),
    decisions: inMemoryDecisionStore(),
    register: inMemoryRegisterStore(),
    judgements: inMemoryJudgementStore(),
    compareVersion: '1',
  };
}
export type World = ReturnType<typeof createWorld>;

export type Trouble = {
  readonly issue: IssueCause;
  readonly httpStatus?: number;
};

/** One night: what each page said, or why it could not be read. */
export async function night(
  world: World,
  asOf: string,
  site: Readonly<Record<string, readonly Reading[] | Trouble>>,
) {
  const runId = await crawl(world, asOf, site);
  return compareSite({ siteId, runId }, world);
}

export async function crawl(
  world: World,
  asOf: string,
  site: Readonly<Record<string, readonly Reading[] | Trouble>>,
): Promise<string> {
  const runId = `${siteId}_${asOf}`;
  await world.runs.start({
    id: runId,
    siteId,
    asOf,
    startedAt: `${asOf}T02:00:00.000Z`,
    state: 'running',
  });
  for (const [url, seen] of Object.entries(site)) {
    await world.frontier.settle(runId, entryOf(url, seen));
    if ('issue' in seen) continue;
    await world.pages.save(page(url, seen));
  }
  return runId;
}

function entryOf(
  url: string,
  seen: readonly Reading[] | Trouble,
): FrontierEntry {
  const failed = 'issue' in seen ? seen : undefined;
  return {
    url,
    wave: 0,
    batch: '0',
    result: failed
      ? { url, status: 'failed', issue: failed.issue }
      : { url, status: 'read', issue: null },
    issue: failed && { url, detail: '', ...failed },
  };
}
