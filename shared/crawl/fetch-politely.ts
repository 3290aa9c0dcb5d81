import type { Fetcher, FetchOutcome, FetchRequest } from './fetcher.ts';
import { tellIssue } from './issues/say-issue.ts';
import type { Politeness } from './politeness.ts';
import { retryAfterMs } from './retry-after.ts';

/** How one site wants to be asked. */
export type Manners = {
  readonly delayMs: number;
  readonly concurrency: number;
};

export type FetchPolitelyDeps = {
  readonly fetch: Fetcher;
  readonly politeness: Politeness;
};

const longestWaitMs = 120_000;
const secondTryMs = 1_000;
const closedForMs = 300_000;
const unansweredLimit = 5;

/**
 * Asks a host when it is its turn; waits as long as it says (Retry-After),
 * tries again what may have been an accident, and gives up a host that does
 * not answer or will not have us, so that one dead host cannot eat the night.
 */
export async function fetchPolitely(
  request: FetchRequest,
  manners: Manners,
  { fetch, politeness }: FetchPolitelyDeps,
): Promise<FetchOutcome> {
  const { host } = new URL(request.url);
  for (let attempt = 0; ; attempt += 1) {
    const closed = politeness.closedBy(host);
    if (closed) return closed;
    const outcome = await politeness.visit({ host, ...manners }, () =>
      fetch(request),
    );
    const wait = waitBefore(outcome, attempt, politeness.now());
    if (wait === undefined) {
      giveUp(host, outcome, politeness);
      return outcome;
    }
    politeness.pause(host, wait);
  }
}

/** Milliseconds before another try; undefined when the answer stands. */
function waitBefore(
  outcome: FetchOutcome,
  attempt: number,
  nowMs: number,
): number | undefined {
  const { waitMs, tries } = secondChance(outcome, nowMs);
  return attempt < tries && waitMs <= longestWaitMs ? waitMs : undefined;
}

function secondChance(
  outcome: FetchOutcome,
  nowMs: number,
): { waitMs: number; tries: number } {
  const none = { waitMs: 0, tries: 0 };
  const once = { waitMs: secondTryMs, tries: 1 };
  if (outcome.kind === 'failed') return outcome.retryable ? once : none;
  if (outcome.kind !== 'refused') return none;
  const asked = retryAfterMs(outcome.retryAfter, nowMs);
  if (asked !== undefined) return { waitMs: asked, tries: 2 };
  return isPassing(outcome.status) ? once : none;
}

const isPassing = (status: number): boolean =>
  [429, 502, 503, 504].includes(status);

function giveUp(
  host: string,
  outcome: FetchOutcome,
  politeness: Politeness,
): void {
  if (outcome.kind === 'failed' && outcome.retryable) {
    if (politeness.noteAnswer(host, false) >= unansweredLimit) {
      politeness.close(host, outcome, closedForMs);
    }
    return;
  }
  politeness.noteAnswer(host, true);
  if (outcome.kind !== 'refused') return;
  const asked = retryAfterMs(outcome.retryAfter, politeness.now());
  if (asked === undefined) return;
  politeness.close(
    host,
    {
      kind: 'failed',
      cause: outcome.status === 429 ? 'blocked' : 'http-error',
      ...tellIssue('told-to-wait', {
        host,
        status: outcome.status,
        seconds: Math.ceil(asked / 1000),
      }),
      retryable: false,
    },
    Math.max(asked, closedForMs),
  );
}
