import type { FrontierEntry } from '../domain/ports.ts';
import type { IssueCause } from '../domain/run.ts';

/** Tomorrow the page may be there again: it was not seen, and is not gone. */
const passing: ReadonlySet<IssueCause> = new Set<IssueCause>([
  'unreachable',
  'blocked',
  'timeout',
  'render-incomplete',
  'scope-drop',
  'page-limit',
]);

/**
 * Answers whether a run saw the whole site: every planned URL was settled,
 * some page was read, and none failed in a way that may pass. A page that is
 * known to be missing, forbidden or no page at all hides no promise.
 */
export function isComplete(entries: readonly FrontierEntry[]): boolean {
  return (
    entries.every(isSettled) &&
    entries.some(({ result }) => result && result.status !== 'failed') &&
    !entries.some(failedForNow)
  );
}

function isSettled({ result, setAside }: FrontierEntry): boolean {
  return result !== undefined || setAside !== undefined;
}

function failedForNow({ result, issue }: FrontierEntry): boolean {
  const cause = result?.issue;
  if (!cause) return false;
  const serverFailed =
    cause === 'http-error' && (issue?.httpStatus ?? 500) >= 500;
  return serverFailed || passing.has(cause);
}

/**
 * Answers whether a page is known to stand no longer: the server says so, or
 * its address leads elsewhere. What was read on it counts no more.
 */
export function hasLeft({ issue, setAside }: FrontierEntry): boolean {
  return (
    setAside !== undefined ||
    issue?.httpStatus === 404 ||
    issue?.httpStatus === 410
  );
}
