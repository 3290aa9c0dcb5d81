import type { RunIssue } from '../domain/run.ts';
import type { Site } from '../domain/site.ts';
import type { SnapshotStore } from '../domain/snapshot.ts';
import { contentHashOf } from './content-hash.ts';
import { fetchFile } from './fetch-file.ts';
import type { FetchPolitelyDeps } from './fetch-politely.ts';
import type { FetchOutcome } from './fetcher.ts';
import { issueOf } from './issue-of.ts';
import { readRobots, robotsMaxBytes } from './robots.ts';
import type { Scope } from './scope.ts';
import type { RobotsReference } from './wave-plan.ts';

export type AskOriginDeps = FetchPolitelyDeps & {
  readonly snapshots: Pick<SnapshotStore, 'put'>;
};

/** What an origin says about being crawled. */
export type OriginAnswer = {
  readonly reference: RobotsReference;
  /** The robots.txt; empty when there is none. */
  readonly text: string;
  readonly sitemaps: readonly string[];
  readonly crawlDelayMs: number;
  /** Why nothing may be fetched there. */
  readonly issue: RunIssue | undefined;
};

const mostBytes = 10 * robotsMaxBytes;
/** A delay beyond this would let a site be read for weeks. */
const mostDelayMs = 30_000;

/**
 * Fetches an origin's robots.txt and keeps it. As RFC 9309, 2.3.1 has it: no
 * such file (4xx) allows everything, a server that fails allows nothing.
 */
export async function askOrigin(
  origin: string,
  context: { readonly site: Site; readonly scope: Scope },
  deps: AskOriginDeps,
): Promise<OriginAnswer> {
  const url = `${origin}/robots.txt`;
  const outcome = await fetchFile(
    { ...context, url, maxBytes: mostBytes },
    deps,
  );
  if (outcome.kind === 'received')
    return withRules(origin, outcome.bytes, deps);
  const issue = closes(outcome) ? issueOf(url, outcome) : undefined;
  return {
    reference: { origin, kind: issue ? 'disallow-all' : 'allow-all' },
    text: '',
    sitemaps: [],
    crawlDelayMs: 0,
    issue,
  };
}

async function withRules(
  origin: string,
  bytes: Uint8Array,
  { snapshots }: AskOriginDeps,
): Promise<OriginAnswer> {
  const kept = bytes.subarray(0, robotsMaxBytes);
  const contentHash = contentHashOf(kept);
  await snapshots.put(contentHash, kept);
  const text = Buffer.from(kept).toString('utf8');
  const { sitemaps, crawlDelaySeconds } = readRobots(origin, text);
  return {
    reference: { origin, kind: 'rules', contentHash },
    text,
    sitemaps,
    crawlDelayMs: Math.min(mostDelayMs, (crawlDelaySeconds ?? 0) * 1000),
    issue: undefined,
  };
}

function closes(
  outcome: FetchOutcome,
): outcome is Extract<FetchOutcome, { kind: 'refused' | 'failed' }> {
  if (outcome.kind === 'failed') return true;
  if (outcome.kind !== 'refused') return false;
  return outcome.status === 429 || outcome.status >= 500;
}
