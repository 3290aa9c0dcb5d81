import { isAtLeast, type SeverityLevel } from '../domain/gap.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import { differenceLines } from './difference-words.ts';
import { type GapView, gapViews } from './gap-view.ts';
import { severityLine, titleOf } from './gap-words.ts';
import { oneLine, shortened } from './plain-text.ts';
import { reportWords } from './report-words.ts';
import { notChecked } from './summary.ts';

export type JunitOptions = {
  /** Gaps at or above it fail; `none` lets every one pass. */
  readonly failOn: SeverityLevel | 'none';
};

const words = reportWords('en');
const longestName = 120;

/**
 * Answers JUnit XML for CI: each covered promise a test that passes, each gap
 * a test that fails from `failOn` on and else tells what it is, each page that
 * could not be checked a test that was skipped.
 */
export function renderJunit(report: Report, options: JunitOptions): string {
  const view = gapViews(report);
  const covered = new Set(report.covered.map((one) => one.promise));
  const cases = [
    ...report.gaps.map((gap) => gapCase(view(gap), options)),
    ...report.promises.filter(({ id }) => covered.has(id)).map(coveredCase),
    ...notChecked(report).map(
      ({ url, issue, detail }) =>
        `<testcase classname="page" name="${xml(url)}"><skipped message="${xml(`${issue} ${detail}`.trim())}"/></testcase>`,
    ),
  ];
  const failures = report.gaps.filter((gap) => fails(gap, options)).length;
  const figures = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${notChecked(report).length}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="briefed" ${figures}>`,
    `<testsuite name="${xml(report.site.name)}" timestamp="${report.asOf}T00:00:00" ${figures}>`,
    ...cases,
    '</testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function fails({ severity, state }: ReportGap, { failOn }: JunitOptions) {
  const decided = state === 'dismissed' || state === 'accepted';
  return !decided && failOn !== 'none' && isAtLeast(severity.level, failOn);
}

function gapCase(view: GapView, options: JunitOptions): string {
  const { gap, promise } = view;
  const message = `${titleOf(view, words)} (${severityLine(gap, words)})`;
  const text = [
    words.gapTypes[gap.type].meaning,
    ...(promise?.mentions ?? []).map(({ url, quote }) => `“${quote}” ${url}`),
    ...differenceLines(gap, words),
    `${words.columns.teams}: ${gap.brief.join(', ') || words.noTeams}`,
  ].join('\n');
  const outcome = fails(gap, options)
    ? `<failure type="${gap.type}" message="${xml(message)}">${xml(text)}</failure>`
    : `<system-out>${xml(`${message}\n${text}`)}</system-out>`;
  const about = promise ? nameOf(promise) : titleOf(view, words);
  return `<testcase classname="${gap.type}" name="${xml(`${about} [${gap.id}]`)}">${outcome}</testcase>`;
}

function coveredCase(promise: PublicPromise): string {
  return `<testcase classname="covered" name="${xml(`${nameOf(promise)} [${promise.id}]`)}"/>`;
}

function nameOf({ topic, mentions }: PublicPromise): string {
  const quote = oneLine(mentions[0]?.quote ?? '');
  return `${topic}: ${shortened(quote, longestName)}`;
}

/** XML 1.0 has no way to write most control characters: they become spaces. */
const notInXml =
  /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function xml(text: string): string {
  return text
    .replace(notInXml, ' ')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
