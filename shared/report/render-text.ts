import { sayIssue } from '../crawl/issues/say-issue.ts';
import { shortGapId } from '../domain/gap-reference.ts';
import type { Report } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import { deliveryLine } from './delivery-words.ts';
import { type GapTableOptions, gapTable } from './gap-table.ts';
import { gapViews } from './gap-view.ts';
import { decisionLine, emptiness, titleOf } from './gap-words.ts';
import { oneLine, shortened } from './plain-text.ts';
import type { RenderOptions } from './report-language.ts';
import { reportWords } from './report-words.ts';
import { notChecked, type Summary, summaryOf } from './summary.ts';
import { doubtfulWordings, warningLine } from './warning-lines.ts';
import type { ReportWords } from './words/words.ts';

export type TextOptions = RenderOptions &
  GapTableOptions & {
    /** Where the full report is found, when it was written somewhere. */
    readonly reportAddress?: string | undefined;
  };

const mostPagesNotChecked = 10;
const longestQuote = 160;

/** Answers the gaps as a table for a terminal, gravest first. */
export function renderText(report: Report, options: TextOptions): string {
  const words = reportWords(options.lang);
  const summary = summaryOf(report);
  const parts = [
    headline(report, summary, words),
    summary.waiting.length > 0
      ? `${gapTable(report, summary, words, options)}\n${words.severityLegend}`
      : emptiness(summary, words),
    decided(report, summary, words),
    delivery(report, words),
    pagesNotChecked(report, words),
    wordingToSharpen(report, words),
    options.reportAddress === undefined
      ? ''
      : fill(words.fullReport, { address: options.reportAddress }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline(report: Report, summary: Summary, words: ReportWords) {
  const { counts, gapsOfLevel, locale } = words;
  const name = oneLine(report.site.name);
  const byLevel = summary.byLevel
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ level, gaps }) => counted(gapsOfLevel[level], gaps.length, locale));
  const figures = [
    counted(counts.pagesChecked, summary.pagesChecked, locale),
    counted(counts.promises, summary.promises, locale),
    counted(counts.covered, summary.covered, locale),
    counted(counts.gaps, summary.waiting.length, locale),
  ];
  return [
    `${fill(words.title, { site: name })} · ${fill(words.asOf, { date: report.asOf })}`,
    figures.join(' · '),
    byLevel.join(' · '),
    report.complete ? '' : words.incomplete,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function delivery(report: Report, words: ReportWords): string {
  const promises = new Map(report.promises.map((one) => [one.id, one]));
  const lines = report.delivery.flatMap((one) => {
    const promise = promises.get(one.promise);
    const quote = shortened(promise?.mentions[0]?.quote ?? '', longestQuote);
    return promise
      ? [
          `  ${words.topics[promise.topic]}, ${fill(words.quoted, { text: oneLine(quote) })}`,
          `    ${oneLine(deliveryLine(one, words))}`,
        ]
      : [];
  });
  return lines.length === 0
    ? ''
    : [words.sections.delivery, ...lines].join('\n');
}

function decided(report: Report, summary: Summary, words: ReportWords): string {
  const view = gapViews(report);
  const lines = summary.decided.map((gap) => {
    const title = `${titleOf(view(gap), words)} (${shortGapId(gap.id)})`;
    return `  ${oneLine(title)}, ${oneLine(decisionLine(gap, words))}`;
  });
  const { counts, locale } = words;
  return lines.length === 0
    ? ''
    : [counted(counts.decided, lines.length, locale), ...lines].join('\n');
}

function pagesNotChecked(report: Report, words: ReportWords): string {
  const issues = notChecked(report);
  if (issues.length === 0) {
    return '';
  }
  const shown = issues.slice(0, mostPagesNotChecked);
  const rest = issues.length - shown.length;
  const { counts, locale } = words;
  return [
    counted(counts.pagesNotChecked, issues.length, locale),
    ...shown.map((one) => {
      const { url, issue } = one;
      const detail = sayIssue(one, words.language);
      const label = words.issues[issue];
      const text =
        detail === ''
          ? label
          : fill(words.labelled, { label, text: oneLine(detail) });
      return `  ${oneLine(url)}  ${text}`;
    }),
    ...(rest > 0 ? [`  ${counted(counts.more, rest, locale)}`] : []),
  ].join('\n');
}

const mostDoubts = 10;

function wordingToSharpen(report: Report, words: ReportWords): string {
  const { counts, locale } = words;
  const doubts = doubtfulWordings(report).flatMap(({ promise, warnings }) =>
    warnings.map((warning) => {
      const url = oneLine(promise.mentions[0]?.url ?? '');
      return `  ${url}  ${oneLine(warningLine(warning, words))}`;
    }),
  );
  const rest = doubts.length - mostDoubts;
  return doubts.length === 0
    ? ''
    : [
        counted(counts.warnings, doubts.length, locale),
        ...doubts.slice(0, mostDoubts),
        ...(rest > 0 ? [`  ${counted(counts.more, rest, locale)}`] : []),
      ].join('\n');
}
