import type { IssueCause, RunIssue } from '../domain/run.ts';
import type { FetchOutcome } from './fetcher.ts';
import type { IssueCode } from './issues/issue-phrases.ts';
import { tellIssue } from './issues/say-issue.ts';

const blockedStatus = new Set([401, 403, 407, 429, 451]);

/** The run issue of an answer that holds no page. */
export function issueOf(
  url: string,
  outcome: Extract<FetchOutcome, { kind: 'refused' | 'failed' }>,
): RunIssue {
  if (outcome.kind === 'failed') {
    const { cause, detail, reasons } = outcome;
    return { url, issue: cause, detail, reasons };
  }
  const { status } = outcome;
  const issue: IssueCause = blockedStatus.has(status)
    ? 'blocked'
    : 'http-error';
  const told = tellIssue(codeOf(status), { url, status });
  return { url, issue, ...told, httpStatus: status };
}

function codeOf(status: number): IssueCode {
  if (status === 404 || status === 410) return 'no-such-page';
  if (status === 429) return 'too-many-requests';
  if (blockedStatus.has(status)) return 'not-for-everybody';
  return status >= 500 ? 'server-failed' : 'no-page';
}
