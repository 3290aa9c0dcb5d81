import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { SeverityLevel } from '../domain/gap.ts';
import { shortGapId } from '../domain/gap-reference.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import { differenceLines } from './difference-words.ts';
import { type GapView, gapViews } from './gap-view.ts';
import {
  briefingLines,
  exposureFigures,
  innerSilence,
  subjectOf,
} from './gap-words.ts';
import { oneLine, shortened } from './plain-text.ts';
import type { QuotedSide } from './quoted-sides.ts';
import type { Summary } from './summary.ts';
import { warningLines } from './warning-lines.ts';
import type { ReportWords } from './words/words.ts';
import { wrapLines } from './wrap-lines.ts';

export type GapTableOptions = {
  /** Columns of the terminal; kept between 80 and 120. */
  readonly width: number;
  readonly colour: boolean;
};

const longestQuote = 160;

/** Answers the waiting gaps as a table for a terminal, gravest first. */
export function gapTable(
  report: Report,
  summary: Summary,
  words: ReportWords,
  options: GapTableOptions,
): string {
  const widths = columnWidths(options.width);
  const { severity, gap, customersRead, staffRead, teams } = words.columns;
  const heads = [severity, gap, customersRead, staffRead, teams];
  const table = new Table({
    head: widths.map((width, column) =>
      wrapLines(heads[column] ?? '', width - 2),
    ),
    colWidths: widths,
    style: { head: [], border: [] },
  });
  const view = gapViews(report, words.locale);
  for (const { level, gaps } of summary.byLevel) {
    for (const one of gaps) {
      const [first = '', ...others] = columnsOf(
        cellsOf(view(one), words),
        widths.length,
      ).map((cell, column) => wrapLines(cell, (widths[column] ?? 20) - 2));
      table.push([painted(first, level, options.colour), ...others]);
    }
  }
  return table.toString();
}

/**
 * Severity, gap and teams have words of known length; quotes get the rest. A
 * narrow terminal has four columns: the teams stand under the gap.
 */
function columnWidths(width: number): number[] {
  const total = Math.min(Math.max(width, 80), 120);
  const [severity, gap, ...teams] = total < 100 ? [13, 17] : [13, 19, 17];
  const borders = teams.length + 5;
  const quotes =
    total - severity - gap - borders - teams.reduce((sum, one) => sum + one, 0);
  const ours = Math.floor(quotes / 2);
  return [severity, gap, quotes - ours, ours, ...teams];
}

function columnsOf(cells: readonly string[], columns: number): string[] {
  const [severity = '', gap = '', seen = '', told = '', teams = ''] = cells;
  return columns === cells.length
    ? [...cells]
    : [severity, `${gap}\n${teams}`, seen, told];
}

function cellsOf(view: GapView, words: ReportWords): string[] {
  const { gap, promise, publicSides, internalSides } = view;
  const first = publicSides[0]?.mention ?? promise?.mentions[0];
  const places = promise?.mentions.length ?? 0;
  return [
    `${words.levels[gap.severity.level]} ${gap.severity.score}\n${addends(gap)}\n${shortGapId(gap.id)}`,
    lines([
      subjectOf(view, words),
      words.gapTypes[gap.type].label,
      exposureFigures(gap, words),
    ]),
    lines(
      publicSides.length === 0
        ? [words.promiseGone]
        : quotes(publicSides, words),
      first && [pathOf(first.url)],
      places > 1 && [counted(words.counts.places, places, words.locale)],
    ),
    lines(
      gap.type === 'inconsistent' && [
        fill(words.labelled, { label: words.siteAlsoSays, text: '' }),
      ],
      internalSides.length === 0
        ? [innerSilence(gap, words)]
        : quotes(internalSides, words),
      internalSides.some(isInData) && [words.structuredData],
      view.article && [view.article.id],
      differenceLines(gap, words),
      briefingLines(view, words),
      warningLines(gap, promise, words),
    ),
    view.teams.length === 0 ? words.noTeams : view.teams.join('\n'),
  ];
}

function lines(...groups: readonly (readonly string[] | false | undefined)[]) {
  return groups
    .flatMap((group) => group || [])
    .filter((line) => line !== '')
    .map(oneLine)
    .join('\n');
}

function quotes(sides: readonly QuotedSide[], words: ReportWords): string[] {
  return sides.map(({ quote }) =>
    fill(words.quoted, { text: shortened(oneLine(quote), longestQuote) }),
  );
}

function isInData({ mention }: QuotedSide): boolean {
  return mention?.place === 'structured-data';
}

function addends({ severity }: ReportGap): string {
  const { exposure, consequence, imminence, unreadiness } = severity;
  return `${exposure}+${consequence}+${imminence}+${unreadiness}`;
}

function pathOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.pathname}${parsed.search}` : url;
}

function painted(text: string, level: SeverityLevel, colour: boolean): string {
  const colours = {
    critical: ['bold', 'red'],
    high: ['red'],
    medium: ['yellow'],
    low: ['cyan'],
    info: ['dim'],
  } as const;
  return colour
    ? styleText([...colours[level]], text, { validateStream: false })
    : text;
}
