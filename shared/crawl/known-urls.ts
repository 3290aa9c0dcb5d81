import type { FrontierStore } from '../domain/frontier.ts';
import type { PageStore } from '../domain/page.ts';
import type { Run, RunStore } from '../domain/run.ts';
import type { Scope } from './scope.ts';

export type KnownUrlsDeps = {
  readonly runs: Pick<RunStore, 'list'>;
  readonly pages: Pick<PageStore, 'list'>;
  readonly frontier: Pick<FrontierStore, 'list'>;
};

/** The URLs that earlier runs found: pages, and what could not be read. */
export async function knownUrls(
  run: Run,
  scope: Scope,
  deps: KnownUrlsDeps,
): Promise<Set<string>> {
  const urls = new Set<string>();
  const add = (url: string) => {
    const verdict = scope.judge(url);
    if (verdict.kind === 'in') urls.add(verdict.url);
  };
  for await (const page of deps.pages.list(run.siteId)) {
    // What this run itself found is planned where it was found: planning an
    // interrupted run again must plan the same.
    if (page.firstSeen < run.startedAt) add(page.url);
  }
  const runs = await deps.runs.list(run.siteId);
  const last = runs.find((other) => other.startedAt < run.startedAt);
  if (!last) return urls;
  // An unchanged page is not read again, so its links to pages that failed
  // would be lost.
  for await (const entry of deps.frontier.list(last.id)) {
    if (entry.result?.status === 'failed') add(entry.url);
  }
  return urls;
}
