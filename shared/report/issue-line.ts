import { sayIssue } from '../crawl/issues/say-issue.ts';
import type { RunIssue } from '../domain/run.ts';
import { fill } from '../platform/phrase.ts';
import { oneLine } from './plain-text.ts';
import type { ReportWords } from './words/words.ts';

/** Answers which page was not read, and why, in one line of plain text. */
export function issueLine(issue: RunIssue, words: ReportWords): string {
  const label = words.issues[issue.issue];
  const text = oneLine(sayIssue(issue, words.language));
  const why = text === '' ? label : fill(words.labelled, { label, text });
  return `${oneLine(issue.url)}  ${why}`;
}
