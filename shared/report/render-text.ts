import { shortGapId } from '../domain/gap-reference.ts';
import type { Report } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import { deliveryLine } from './delivery-words.ts';
import { inLanguage } from './first-places.ts';
import { gapList } from './gap-list.ts';
import { gapViews } from './gap-view.ts';
import { caution, decisionLine, emptiness, titleOf } from './gap-words.ts';
import { issueLine } from './issue-line.ts';
import { oneLine, shortened } from './plain-text.ts';
import type { RenderOptions } from './report-language.ts';
import { reportWords } from './report-words.ts';
import { notChecked, type Summary, summaryOf } from './summary.ts';
import { doubtfulWordings, warningLine } from './warning-lines.ts';
import type { ReportWords } from './words/words.ts';
import { hangLines } from './wrap-lines.ts';

export type TextOptions = RenderOptions & {
  /** Columns of the terminal; lines are wrapped at it, and at 120 at most. */
  readonly width: number;
  readonly colour: boolean;
  /** Where the full report is found, when it was written somewhere. */
  readonly reportAddress?: string | undefined;
};

/** The eye loses its line where lines are longer. */
const widest = 120;
/** The longest label and a word beside it. */
const narrowest = 30;
const mostListed = 10;
const longestQuote = 160;

/** Answers the figures and the gaps, gravest first, for a terminal. */
export function renderText(report: Report, options: TextOptions): string {
  const words = reportWords(options.lang);
  const summary = summaryOf(report);
  const width = Math.min(Math.max(options.width, narrowest), widest);
  const { colour, reportAddress: address } = options;
  const parts = [
    wrapped(headline(report, summary, words), width),
    summary.waiting.length > 0
      ? gapList(report, summary, words, { width, colour })
      : wrapped([emptiness(summary, words)], width),
    ...[
      decided(report, summary, words),
      delivery(report, words),
      pagesNotChecked(report, words),
      wordingToSharpen(report, words),
    ].map((lines) => wrapped(lines, width)),
    // Never broken: it is there to be opened.
    address === undefined ? '' : fill(words.fullReport, { address }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Each line at its own indent, and what is left of it two columns further. */
function wrapped(lines: readonly string[], width: number): string {
  return lines
    .map((line) => {
      const lead = line.slice(0, line.search(/\S|$/));
      const indent = lead.length + 2;
      return hangLines(lead, line.trimStart(), { indent, width });
    })
    .join('\n');
}

function headline(
  report: Report,
  summary: Summary,
  words: ReportWords,
): string[] {
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
    caution(report, summary, words),
    summary.waiting.length > 0 ? words.severityLegend : '',
  ].filter((line) => line !== '');
}

function delivery(report: Report, words: ReportWords): string[] {
  const promises = new Map(report.promises.map((one) => [one.id, one]));
  const said = report.delivery.flatMap((one) => {
    const promise = inLanguage(promises.get(one.promise), words.locale);
    const quote = shortened(promise?.mentions[0]?.quote ?? '', longestQuote);
    return promise
      ? [
          [
            `  ${words.topics[promise.topic]}, ${fill(words.quoted, { text: oneLine(quote) })}`,
            `    ${oneLine(deliveryLine(one, words))}`,
          ].join('\n'),
        ]
      : [];
  });
  // One sentence may promise two things.
  const lines = [...new Set(said)].flatMap((one) => one.split('\n'));
  return lines.length === 0 ? [] : [words.sections.delivery, ...lines];
}

function decided(
  report: Report,
  summary: Summary,
  words: ReportWords,
): string[] {
  const view = gapViews(report);
  const lines = summary.decided.map((gap) => {
    const title = `${titleOf(view(gap), words)} (${shortGapId(gap.id)})`;
    return `  ${oneLine(title)}, ${oneLine(decisionLine(gap, words))}`;
  });
  const { counts, locale } = words;
  return lines.length === 0
    ? []
    : [counted(counts.decided, lines.length, locale), ...lines];
}

function pagesNotChecked(report: Report, words: ReportWords): string[] {
  const issues = notChecked(report);
  if (issues.length === 0) {
    return [];
  }
  const shown = issues.slice(0, mostListed);
  const rest = issues.length - shown.length;
  const { counts, locale } = words;
  return [
    counted(counts.pagesNotChecked, issues.length, locale),
    ...shown.map((one) => `  ${issueLine(one, words)}`),
    ...(rest > 0 ? [`  ${counted(counts.more, rest, locale)}`] : []),
  ];
}

function wordingToSharpen(report: Report, words: ReportWords): string[] {
  const { counts, locale } = words;
  const doubts = doubtfulWordings(report).flatMap(({ promise, warnings }) =>
    warnings.map((warning) => {
      const url = oneLine(promise.mentions[0]?.url ?? '');
      return `  ${url}  ${oneLine(warningLine(warning, words))}`;
    }),
  );
  const rest = doubts.length - mostListed;
  return doubts.length === 0
    ? []
    : [
        counted(counts.warnings, doubts.length, locale),
        ...doubts.slice(0, mostListed),
        ...(rest > 0 ? [`  ${counted(counts.more, rest, locale)}`] : []),
      ];
}
