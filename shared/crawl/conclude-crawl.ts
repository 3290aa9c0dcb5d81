import type { FrontierEntry, FrontierStore } from '../domain/frontier.ts';
import { failedEntry } from './frontier-entry.ts';
import { tellIssue } from './issues/say-issue.ts';

/**
 * What can only be said when the last wave is done: redirects that lead round
 * in a circle are an issue, and a host that answered nothing is one issue, not
 * one for each of its pages.
 */
export async function concludeCrawl(
  runId: string,
  entries: readonly FrontierEntry[],
  { frontier }: { readonly frontier: Pick<FrontierStore, 'settle'> },
): Promise<void> {
  for (const entry of [...loops(entries), ...inhibited(entries)]) {
    await frontier.settle(runId, entry);
  }
}

/** The first URL of each circle of redirects or canonical links, as failed. */
function loops(entries: readonly FrontierEntry[]): FrontierEntry[] {
  const next = new Map<string, string>();
  for (const { url, setAside } of entries) {
    if (setAside?.kind === 'leads-to') next.set(url, setAside.url);
  }
  const starts = new Set<string>();
  const walked = new Set<string>();
  for (const url of next.keys()) {
    const circle = circleFrom(url, next, walked);
    const first = circle.sort()[0];
    if (first !== undefined) starts.add(first);
  }
  return entries
    .filter((entry) => starts.has(entry.url))
    .map((entry) => asLoop(entry, next.get(entry.url) ?? ''));
}

/** Each URL is walked over once, so long chains cost no more than short. */
function circleFrom(
  url: string,
  next: ReadonlyMap<string, string>,
  walked: Set<string>,
): string[] {
  const path: string[] = [];
  let at: string | undefined = url;
  while (at !== undefined && !walked.has(at)) {
    walked.add(at);
    path.push(at);
    at = next.get(at);
  }
  const start = at === undefined ? -1 : path.indexOf(at);
  return start < 0 ? [] : path.slice(start);
}

function asLoop(entry: FrontierEntry, to: string): FrontierEntry {
  return failedEntry(entry, {
    url: entry.url,
    issue: 'redirect-loop',
    ...tellIssue('leads-back', { url: entry.url, to }),
  });
}

/** Entries of hosts that answered nothing, but the first, without issue. */
function inhibited(entries: readonly FrontierEntry[]): FrontierEntry[] {
  const byHost = Map.groupBy(entries, ({ url }) => new URL(url).host);
  return [...byHost.values()].flatMap((ofHost) => {
    if (!ofHost.every(isUnanswered)) return [];
    const [, ...rest] = ofHost.sort((a, b) => (a.url < b.url ? -1 : 1));
    return rest
      .filter((entry) => entry.issue)
      .map((entry) => ({ ...entry, issue: undefined }));
  });
}

function isUnanswered({ result }: FrontierEntry): boolean {
  return result?.issue === 'unreachable' || result?.issue === 'timeout';
}
