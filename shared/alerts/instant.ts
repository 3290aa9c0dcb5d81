import type { Audience } from '../domain/audience.ts';
import type { AlertMessage } from '../domain/outbox.ts';
import type { ReportGap } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import { gapViews } from '../report/gap-view.ts';
import { titleOf } from '../report/gap-words.ts';
import { oneLine, shortened } from '../report/plain-text.ts';
import { reportWords } from '../report/report-words.ts';
import { type AlertInput, arrivalsOf, gapsFor } from './alert-input.ts';
import { alertWords } from './alert-words.ts';
import { detailOf } from './gap-message.ts';
import { gapText } from './gap-text.ts';
import { withinBudget } from './within-budget.ts';

/** More at once, as on a first night, come as one message. */
const mostSingleMessages = 5;
const charactersOfGaps = 9000;
const longestSubject = 150;

/** Answers what cannot wait for the digest: new gaps, grave enough. */
export function instantMessages(
  input: AlertInput,
  audience: Audience,
): AlertMessage[] {
  const { instantFrom } = audience;
  if (instantFrom === 'none') {
    return [];
  }
  const arrival = arrivalsOf(input.events);
  const gaps = gapsFor(
    { ...audience, digestFrom: instantFrom },
    input.report,
  ).filter((gap) => arrival(gap) !== undefined);
  return gaps.length > mostSingleMessages
    ? [messageOf(input, audience, gaps, 'many')]
    : gaps.map((gap) => messageOf(input, audience, [gap], gap.id));
}

function messageOf(
  input: AlertInput,
  audience: Audience,
  gaps: readonly ReportGap[],
  name: string,
): AlertMessage {
  const id = `${input.runId}_instant_${audience.id}_${name}`;
  const arrival = arrivalsOf(input.events);
  const isBack = gaps.every((gap) => arrival(gap) === 'back');
  const detailType = isBack ? 'Gap Reopened' : 'Gap Opened';
  const about = {
    id,
    detailType,
    occurredAt: input.startedAt,
    purpose: 'instant',
    gaps: gaps.map(gapViews(input.report)),
  } as const;
  return {
    id,
    detailType,
    audience: audience.id,
    subject: subjectOf(input, audience, gaps),
    body: bodyOf(input, audience, gaps),
    detail: detailOf(about, input),
  };
}

/** Gaps come gravest first, so the first one's level is the highest. */
function subjectOf(
  { report }: AlertInput,
  { lang }: Audience,
  gaps: readonly ReportGap[],
): string {
  const words = alertWords(lang);
  const { levels } = reportWords(lang);
  const [first] = gaps;
  const phrase = gaps.length === 1 ? words.instantSubject : words.manySubject;
  const title = first
    ? titleOf(gapViews(report)(first), reportWords(lang))
    : '';
  const subject = fill(phrase, {
    n: gaps.length,
    level: levels[first?.severity.level ?? 'info'],
    title: oneLine(title),
    date: report.asOf,
    site: oneLine(report.site.name),
  });
  return shortened(subject, longestSubject);
}

function bodyOf(
  { report, events, reportAddress }: AlertInput,
  { lang }: Audience,
  gaps: readonly ReportGap[],
): string {
  const { counts, locale, fullReport } = reportWords(lang);
  const view = gapViews(report, locale);
  const arrival = arrivalsOf(events);
  const { shown, more } = withinBudget(
    gaps.map((gap) => gapText(view(gap), arrival(gap), lang)),
    charactersOfGaps,
  );
  return [
    ...shown,
    ...(more > 0 ? [counted(counts.more, more, locale), ''] : []),
    ...(reportAddress === undefined
      ? []
      : [fill(fullReport, { address: reportAddress }), '']),
  ].join('\n');
}
