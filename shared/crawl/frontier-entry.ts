import type { FrontierEntry } from '../domain/frontier.ts';
import type { RunIssue } from '../domain/run.ts';

/** Whether it is known what became of the URL. */
export function isSettled(entry: FrontierEntry): boolean {
  return (
    entry.result !== undefined ||
    entry.issue !== undefined ||
    entry.setAside !== undefined
  );
}

/** A URL that is still to be fetched. */
export function plannedEntry(
  url: string,
  wave: number,
  batch: string,
): FrontierEntry {
  return { url, wave, batch, result: undefined, issue: undefined };
}

/** The entry of a page that could not be read. */
export function failedEntry(
  entry: FrontierEntry,
  issue: RunIssue,
): FrontierEntry {
  const result = {
    url: entry.url,
    status: 'failed' as const,
    issue: issue.issue,
  };
  return { ...entry, result, issue, setAside: undefined };
}
