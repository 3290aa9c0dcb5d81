import { SeverityLevel as levels, type SeverityLevel } from '../domain/gap.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import type { RunIssue } from '../domain/run.ts';

/** The levels of severity, gravest first. */
export const levelsFromGravest: readonly SeverityLevel[] = [
  ...levels.options,
].reverse();

export type Summary = {
  readonly pagesChecked: number;
  readonly pagesNotChecked: number;
  readonly promises: number;
  readonly covered: number;
  /** Gaps that wait for someone; dismissed and accepted ones do not. */
  readonly waiting: readonly ReportGap[];
  /** Gaps that a person dismissed or accepted. */
  readonly decided: readonly ReportGap[];
  readonly byLevel: readonly { level: SeverityLevel; gaps: ReportGap[] }[];
};

/** Answers the figures every rendering opens with. */
export function summaryOf(report: Report): Summary {
  const decided = report.gaps.filter(isDecided);
  const waiting = report.gaps.filter((gap) => !isDecided(gap));
  const unchecked = new Set(notChecked(report).map(({ url }) => url));
  return {
    pagesChecked: report.pages.filter(({ url }) => !unchecked.has(url)).length,
    pagesNotChecked: unchecked.size,
    promises: report.promises.length,
    covered: report.covered.length,
    waiting,
    decided,
    byLevel: levelsFromGravest.map((level) => ({
      level,
      gaps: waiting.filter((gap) => gap.severity.level === level),
    })),
  };
}

/**
 * Answers the pages that could not be checked, each once, with the cause: the
 * issues of the run, and failed pages that no issue explains.
 */
export function notChecked(report: Report): RunIssue[] {
  const byUrl = new Map<string, RunIssue>();
  for (const issue of report.issues) {
    byUrl.set(issue.url, byUrl.get(issue.url) ?? issue);
  }
  for (const { url, status, issue } of report.pages) {
    if (status === 'failed' && !byUrl.has(url)) {
      byUrl.set(url, { url, issue: issue ?? 'unreachable', detail: '' });
    }
  }
  return [...byUrl.values()];
}

function isDecided({ state }: ReportGap): boolean {
  return state === 'dismissed' || state === 'accepted';
}
