import type { FrontierEntry } from '../../domain/frontier.ts';
import { hidesPages } from '../../domain/hides-pages.ts';

/**
 * Answers whether a run saw the whole site: every planned URL was settled,
 * some page was read, and no failure may hide one.
 */
export function isComplete(entries: readonly FrontierEntry[]): boolean {
  return (
    entries.every(isSettled) &&
    entries.some(({ result }) => result && result.status !== 'failed') &&
    !entries.some(({ issue }) => issue && hidesPages(issue))
  );
}

function isSettled({ result, setAside }: FrontierEntry): boolean {
  return result !== undefined || setAside !== undefined;
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
