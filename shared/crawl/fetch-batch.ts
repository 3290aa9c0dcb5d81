import type { FrontierEntry, FrontierStore } from '../domain/frontier.ts';
import type { RunStore } from '../domain/run.ts';
import type { Site } from '../domain/site.ts';
import { UnknownRunError } from '../domain/unknown-run-error.ts';
import { forEachOf } from '../platform/for-each-of.ts';
import { isSettled } from './frontier-entry.ts';
import type { SettledUrl } from './outcome-of-url.ts';
import { createScope, type Scope } from './scope.ts';
import { type SettleUrlDeps, settleUrl } from './settle-url.ts';
import type { FetchBatchResult, PlannedBatch } from './wave-plan.ts';

export type FetchBatchDeps = SettleUrlDeps & {
  readonly runs: Pick<RunStore, 'find'>;
  readonly frontier: Pick<
    FrontierStore,
    'batch' | 'settle' | 'links' | 'saveLinks'
  >;
};

export type FetchBatchInput = PlannedBatch & { readonly site: Site };

/**
 * Fetches, reads and stores what is not settled yet of one batch.
 *
 * A page with links is settled only after the links of the whole batch are
 * saved: interrupted before, it is read again, and no link is lost.
 */
export async function fetchBatch(
  input: FetchBatchInput,
  deps: FetchBatchDeps,
): Promise<FetchBatchResult> {
  const { site, runId, batch, delayMs } = input;
  const run = await deps.runs.find(runId);
  if (!run) throw new UnknownRunError(runId);
  const entries = await deps.frontier.batch(runId, batch);
  const scope = createScope(site);
  const links = createLinkCollector(scope);
  const waiting: FrontierEntry[] = [];
  await forEachOf(
    entries.filter((entry) => !isSettled(entry)),
    site.concurrency,
    async (entry) => {
      const settled = await settleUrl(
        entry,
        { site, scope, run, delayMs },
        deps,
      );
      if (links.add(settled)) {
        waiting.push(settled.entry);
      } else {
        await deps.frontier.settle(runId, settled.entry);
      }
    },
  );
  await saveLinks(input, links.found, deps);
  await Promise.all(waiting.map((entry) => deps.frontier.settle(runId, entry)));
  return countsOf(input, await deps.frontier.batch(runId, batch));
}

type LinkCollector = {
  readonly found: ReadonlySet<string>;
  /** Answers whether the page leads anywhere in the site. */
  add(settled: SettledUrl): boolean;
};

/** Pages of a site repeat their links: each spelling is judged once. */
function createLinkCollector(scope: Scope): LinkCollector {
  const judged = new Map<string, string | undefined>();
  const found = new Set<string>();
  const judge = (link: string): string | undefined => {
    const verdict = scope.judge(link);
    const url = verdict.kind === 'in' ? verdict.url : undefined;
    judged.set(link, url);
    return url;
  };
  return {
    found,
    add({ links }) {
      let leads = false;
      for (const link of links) {
        const url = judged.has(link) ? judged.get(link) : judge(link);
        if (url === undefined) continue;
        found.add(url);
        leads = true;
      }
      return leads;
    },
  };
}

async function saveLinks(
  { runId, batch }: FetchBatchInput,
  found: ReadonlySet<string>,
  { frontier }: FetchBatchDeps,
): Promise<void> {
  if (found.size === 0) return;
  // An interrupted run may have settled the pages that the others came from.
  const before = await frontier.links(runId, batch);
  const all = new Set([...before, ...found]);
  if (all.size > before.length) {
    await frontier.saveLinks(runId, batch, [...all].sort());
  }
}

function countsOf(
  { siteId, runId, wave, batch }: FetchBatchInput,
  entries: readonly FrontierEntry[],
): FetchBatchResult {
  const withStatus = (status: string) =>
    entries.filter((entry) => entry.result?.status === status).length;
  return {
    siteId,
    runId,
    wave,
    batch,
    read: withStatus('read'),
    unchanged: withStatus('unchanged'),
    failed: withStatus('failed'),
    setAside: entries.filter((entry) => entry.setAside).length,
  };
}
