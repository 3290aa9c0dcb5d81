import type { IssueCause, RunIssue } from '../domain/run.ts';
import type { FetchOutcome } from './fetcher.ts';

const blockedStatus = new Set([401, 403, 407, 429, 451]);

/** The run issue of an answer that holds no page. */
export function issueOf(
  url: string,
  outcome: Extract<FetchOutcome, { kind: 'refused' | 'failed' }>,
): RunIssue {
  if (outcome.kind === 'failed') {
    return { url, issue: outcome.cause, detail: outcome.detail };
  }
  const { status } = outcome;
  const issue: IssueCause = blockedStatus.has(status)
    ? 'blocked'
    : 'http-error';
  return {
    url,
    issue,
    detail: `${url} answered ${status}: ${meaningOf(status)}`,
    httpStatus: status,
  };
}

function meaningOf(status: number): string {
  if (status === 404 || status === 410) {
    return 'there is no such page. Correct the links to it, or put it back.';
  }
  if (status === 429) {
    return 'too many requests. Crawl more slowly (delayMs, concurrency), or let the user agent Briefed through.';
  }
  if (blockedStatus.has(status)) {
    return 'it is not for everybody. Let the user agent Briefed through if customers can read it, or exclude it.';
  }
  if (status >= 500) {
    return 'the server failed. Run again when it has recovered.';
  }
  return 'that is no page. Correct the links to it, or exclude it.';
}
