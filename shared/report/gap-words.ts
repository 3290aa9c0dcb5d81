import type { Exposure, Report, ReportGap } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import type { GapView } from './gap-view.ts';
import type { Summary } from './summary.ts';
import type { ReportWords } from './words/words.ts';

/** Answers what a gap is about, such as "return window". */
export function subjectOf(view: GapView, words: ReportWords): string {
  return view.promise
    ? words.topics[view.promise.topic]
    : (view.article?.title ?? view.gap.article ?? '');
}

/** Answers the one line a gap is known by. */
export function titleOf(view: GapView, words: ReportWords): string {
  const text = words.gapTypes[view.gap.type].label;
  return fill(words.labelled, { label: subjectOf(view, words), text });
}

/** Answers what the public side of a gap is called. */
export function publicSide(gap: ReportGap, { columns }: ReportWords): string {
  return gap.missingSince === undefined
    ? columns.customersRead
    : columns.customersReadBefore;
}

/** Answers what the other side of a gap is called. */
export function otherSide(gap: ReportGap, words: ReportWords): string {
  return gap.type === 'inconsistent'
    ? words.siteAlsoSays
    : words.columns.staffRead;
}

/** Answers when each team of an unbriefed gap was last briefed. */
export function briefingLines(view: GapView, words: ReportWords): string[] {
  return view.lastBriefings.map(({ team, briefedAt }) =>
    briefedAt === null
      ? fill(words.neverBriefed, { team })
      : fill(words.briefedBefore, { team, date: briefedAt }),
  );
}

/** Answers when a promise ended that the site still shows. */
export function endedLines(
  { gap, promise }: GapView,
  words: ReportWords,
): string[] {
  return gap.type === 'expired' && promise?.validUntil
    ? [fill(words.endedOn, { date: promise.validUntil })]
    : [];
}

/** Answers since when the site no longer shows what was promised. */
export function missingLines(gap: ReportGap, words: ReportWords): string[] {
  if (gap.missingSince === undefined) return [];
  const phrase =
    gap.type === 'withdrawn' ? words.goneSince : words.missingSince;
  return [fill(phrase, { date: gap.missingSince })];
}

/** Answers "Severity 8 of 10, critical". */
export function severityLine(gap: ReportGap, words: ReportWords): string {
  const { score, level } = gap.severity;
  return fill(words.severityOf, { score, level: words.levels[level] });
}

/** Answers how long customers met a gap; empty while there is nothing to tell. */
export function exposureLine(gap: ReportGap, words: ReportWords): string {
  const { exposure } = gap;
  if (exposure === undefined || isBrief(exposure)) return '';
  const hours = (n: number) =>
    counted(words.counts.hours, Math.round(n), words.locale);
  return fill(isUntold(gap) ? words.seenUntold : words.stood, {
    hours: hours(exposure.hours),
    open: hours(exposure.openHours),
  });
}

/** Answers the same in few words. */
export function exposureFigures(gap: ReportGap, words: ReportWords): string {
  const { exposure } = gap;
  return exposure === undefined || isBrief(exposure)
    ? ''
    : fill(words.exposed, {
        hours: Math.round(exposure.hours),
        open: Math.round(exposure.openHours),
      });
}

/** Less than what is told: "0 hours" would read as a mistake. */
function isBrief({ hours }: Exposure): boolean {
  return Math.round(hours) === 0;
}

function isUntold({ type }: ReportGap): boolean {
  return type === 'unknown' || type === 'contradicted' || type === 'unbriefed';
}

/** Answers what was decided on a gap: its state, until when, who and why. */
export function decisionLine(gap: ReportGap, words: ReportWords): string {
  const { state, decision, decidedOn = '' } = gap;
  const until =
    decision?.kind === 'accept'
      ? ` ${fill(words.untilWhen, { date: decision.until })}`
      : '';
  const label = `${state ? words.states[state] : ''}${until}`;
  if (decision === undefined) return label;
  const { by, reason } = decision;
  const text = fill(words.decidedBy, { by, date: decidedOn, reason });
  return fill(words.labelled, { label, text });
}

/** Answers what stands on the inner side where there is no inner quote. */
export function innerSilence(gap: ReportGap, words: ReportWords): string {
  if (gap.type === 'unknown') {
    return words.noArticle;
  }
  return gap.article === null ? '' : words.articleSilent;
}

/** Answers what a report does not know; empty where every page was read. */
export function caution(
  { complete }: Pick<Report, 'complete'>,
  summary: Summary,
  words: ReportWords,
): string {
  if (complete) return '';
  return summary.pagesChecked === 0 && summary.promises > 0
    ? words.asLastRead
    : words.incomplete;
}

/** Answers what to say in place of gaps: "0 gaps" can mean "nothing read". */
export function emptiness(summary: Summary, words: ReportWords): string {
  if (summary.pagesChecked === 0) {
    return words.noPages;
  }
  return summary.promises === 0 ? words.noPromises : words.noGaps;
}
