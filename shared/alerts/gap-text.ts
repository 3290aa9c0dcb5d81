import { fill } from '../platform/phrase.ts';
import { differenceLines, directionLines } from '../report/difference-words.ts';
import type { GapView } from '../report/gap-view.ts';
import {
  briefingLines,
  innerSilence,
  missingLines,
  otherSide,
  publicSide,
  titleOf,
} from '../report/gap-words.ts';
import { oneLine, shortened } from '../report/plain-text.ts';
import type { ReportLanguage } from '../report/report-language.ts';
import { reportWords } from '../report/report-words.ts';
import { addressOf } from '../report/text-fragment.ts';
import { warningLines } from '../report/warning-lines.ts';
import type { Arrival } from './alert-input.ts';
import { alertWords } from './alert-words.ts';

const longestQuote = 200;
const longestLine = 300;

/** Answers one gap in plain text, a few indented lines. */
export function gapText(
  view: GapView,
  arrival: Arrival,
  lang: ReportLanguage,
): string {
  const words = reportWords(lang);
  const { gap, article } = view;
  const seen = view.publicSides[0]?.quote;
  const told = view.internalSides[0]?.quote;
  const labelled = (label: string, text: string) =>
    text === '' ? '' : fill(words.labelled, { label, text });
  const about = [
    severityText(view, lang),
    labelled(
      publicSide(gap, words),
      seen === undefined ? words.promiseGone : quoted(seen, lang),
    ),
    placeText(view),
    labelled(
      otherSide(gap, words),
      told === undefined ? innerSilence(gap, words) : quoted(told, lang),
    ),
    labelled(words.columns.article, article?.id ?? ''),
    ...differenceLines(gap, words),
    ...directionLines(gap, words),
    ...briefingLines(view, words),
    ...missingLines(gap, words),
    ...warningLines(gap, view.promise, words),
    labelled(words.columns.teams, view.teams.join(', ') || words.noTeams),
    `${words.whatToDo} ${words.gapTypes[gap.type].remedy}`,
  ];
  const lines = about
    .filter((line) => line !== '')
    .map((line) => `  ${shortened(oneLine(line), longestLine)}`);
  return [`* ${headOf(view, arrival, lang)}`, ...lines, ''].join('\n');
}

/** Answers what the gap is about, and whether it is new. */
export function headOf(
  view: GapView,
  arrival: Arrival,
  lang: ReportLanguage,
): string {
  const title = oneLine(titleOf(view, reportWords(lang)));
  const { isNew, isBack } = alertWords(lang);
  if (arrival === undefined) {
    return title;
  }
  return `${title} (${arrival === 'new' ? isNew : isBack})`;
}

function severityText({ gap }: GapView, lang: ReportLanguage): string {
  const { level, because: _, reasons: __, ...figures } = gap.severity;
  return fill(alertWords(lang).severity, {
    ...figures,
    level: reportWords(lang).levels[level],
  });
}

function quoted(quote: string, lang: ReportLanguage): string {
  return fill(reportWords(lang).quoted, {
    text: shortened(oneLine(quote), longestQuote),
  });
}

/** A cut address leads nowhere: the shorter one is taken instead. */
function placeText(view: GapView): string {
  const mention =
    view.publicSides.find((side) => side.mention)?.mention ??
    view.promise?.mentions[0];
  if (!mention) {
    return '';
  }
  const address = addressOf(mention) ?? mention.url;
  return address.length <= longestLine ? address : mention.url;
}
