import stringWidth from 'string-width';
import { shortGapId } from '../domain/gap-reference.ts';
import type { Mention } from '../domain/promise.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import { differenceLines } from './difference-words.ts';
import { type GapView, gapViews } from './gap-view.ts';
import {
  briefingLines,
  endedLines,
  exposureFigures,
  innerSilence,
  missingLines,
  publicSide,
  titleOf,
} from './gap-words.ts';
import { markWords } from './mark-words.ts';
import { type Paint, paintIf } from './paint.ts';
import { oneLine, shortened } from './plain-text.ts';
import type { QuotedSide } from './quoted-sides.ts';
import type { Summary } from './summary.ts';
import { warningLines } from './warning-lines.ts';
import type { ReportWords } from './words/words.ts';
import { hangLines } from './wrap-lines.ts';

export type GapListOptions = {
  /** Columns that lines are wrapped at. */
  readonly width: number;
  readonly colour: boolean;
};

/** What stands beside a label, each text on lines of its own. */
type Row = { readonly label: string; readonly texts: readonly string[] };

const longestQuote = 160;
/** Below, labels in a column of their own leave quotes three words a line. */
const leastForColumn = 60;

/** Answers the waiting gaps for a terminal, gravest first. */
export function gapList(
  report: Report,
  summary: Summary,
  words: ReportWords,
  options: GapListOptions,
): string {
  const view = gapViews(report, words.locale);
  const paint = paintIf(options.colour);
  return summary.byLevel
    .flatMap(({ gaps }) => gaps)
    .map((gap) => gapText(view(gap), words, options.width, paint))
    .join('\n\n');
}

function gapText(
  view: GapView,
  words: ReportWords,
  width: number,
  paint: Paint,
): string {
  const head = hangLines('', headOf(view, words, paint), { indent: 4, width });
  const rows = rowsOf(view, words, paint).map((row) =>
    width < leastForColumn
      ? labelledLines(row, words, width)
      : columnLines(row, words, width),
  );
  return [head, ...rows.flat()].join('\n');
}

function labelledLines(
  { label, texts }: Row,
  words: ReportWords,
  width: number,
): string[] {
  return texts.map((text) =>
    hangLines('  ', fill(words.labelled, { label, text }), {
      indent: 4,
      width,
    }),
  );
}

function columnLines(
  { label, texts }: Row,
  words: ReportWords,
  width: number,
): string[] {
  const column = columnOf(words);
  return texts.map((text, at) => {
    const lead = `  ${(at === 0 ? label : '').padEnd(column)}  `;
    return hangLines(lead, text, { indent: lead.length, width });
  });
}

/** Wide enough for any label, so that the quotes of all gaps line up. */
function columnOf({ columns, terminal }: ReportWords): number {
  const { also, differs, note } = terminal;
  const labels = [
    columns.customersRead,
    columns.customersReadBefore,
    columns.staffRead,
    also,
    differs,
    note,
  ];
  return Math.max(...labels.map((label) => stringWidth(label)));
}

/** "critical 10 = 3+3+2+2 · discount: contradicted · 2dfb51a8 · to brief: …" */
function headOf(view: GapView, words: ReportWords, paint: Paint): string {
  const { gap, teams } = view;
  const { level, score } = gap.severity;
  return [
    `${paint(level, `${words.levels[level]} ${score}`)} = ${addends(gap)}`,
    paint('title', oneLine(titleOf(view, words))),
    shortGapId(gap.id),
    teams.length === 0
      ? ''
      : oneLine(fill(words.terminal.toBrief, { teams: teams.join(', ') })),
    exposureFigures(gap, words),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function rowsOf(view: GapView, words: ReportWords, paint: Paint): Row[] {
  const { gap, promise } = view;
  const { columns, terminal } = words;
  const rows: Row[] = [
    { label: publicSide(gap, words), texts: publicTexts(view, words, paint) },
    {
      label: gap.type === 'inconsistent' ? terminal.also : columns.staffRead,
      texts: internalTexts(view, words, paint),
    },
    {
      label: terminal.differs,
      texts: differenceLines(gap, words).map(oneLine),
    },
    {
      label: terminal.note,
      texts: [
        ...briefingLines(view, words),
        ...endedLines(view, words),
        ...missingLines(gap, words),
        ...warningLines(gap, promise, words),
      ].map(oneLine),
    },
  ];
  return rows.map(({ label, texts }) => ({
    label,
    texts: texts.filter((text) => text !== ''),
  }));
}

function publicTexts(
  { publicSides, promise }: GapView,
  words: ReportWords,
  paint: Paint,
): string[] {
  if (publicSides.length === 0) return [words.promiseGone];
  const places = promise?.mentions.length ?? 0;
  return publicSides.map((side, at) => {
    const mention =
      side.mention ?? (at === 0 ? promise?.mentions[0] : undefined);
    const all = at === 0 && places > 1 ? [countOf(places, words)] : [];
    return quoted(side, [...placeOf(mention, words), ...all], words, paint);
  });
}

function internalTexts(
  { gap, article, internalSides }: GapView,
  words: ReportWords,
  paint: Paint,
): string[] {
  const named = article ? [article.id] : [];
  return internalSides.length === 0
    ? [beside(innerSilence(gap, words), named)]
    : internalSides.map((side) =>
        quoted(side, [...placeOf(side.mention, words), ...named], words, paint),
      );
}

function quoted(
  { quote, words: differing }: QuotedSide,
  where: readonly string[],
  words: ReportWords,
  paint: Paint,
): string {
  const text = markWords(
    shortened(oneLine(quote), longestQuote),
    differing.map((one) => one && oneLine(one)),
  )
    .map((one) => (one.marked ? paint('differing', one.text) : one.text))
    .join('');
  return beside(fill(words.quoted, { text }), where);
}

function beside(text: string, where: readonly string[]): string {
  return text === '' || where.length === 0
    ? text
    : `${text} (${where.map(oneLine).join(', ')})`;
}

function placeOf(mention: Mention | undefined, words: ReportWords): string[] {
  if (mention === undefined) return [];
  const parsed = URL.parse(mention.url);
  const path = parsed ? `${parsed.pathname}${parsed.search}` : mention.url;
  return mention.place === 'structured-data'
    ? [path, words.structuredData]
    : [path];
}

/** A number stays on the line of what it counts. */
function countOf(places: number, { counts, locale }: ReportWords): string {
  return counted(counts.places, places, locale).replaceAll(' ', '\u00a0');
}

function addends({ severity }: ReportGap): string {
  const { exposure, consequence, imminence, unreadiness } = severity;
  return `${exposure}+${consequence}+${imminence}+${unreadiness}`;
}
