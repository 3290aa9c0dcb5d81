import type { Audience } from '../domain/audience.ts';
import type { AlertMessage } from '../domain/outbox.ts';
import { counted, fill } from '../platform/phrase.ts';
import { oneLine, shortened } from '../report/plain-text.ts';
import { reportWords } from '../report/report-words.ts';
import { levelsFromGravest, summaryOf } from '../report/summary.ts';
import { type AlertInput, arrivalsOf, gapsFor } from './alert-input.ts';
import { alertWords } from './alert-words.ts';
import { bodyOf, resolvedIn } from './digest-body.ts';

const longestSubject = 150;

/** Answers the nightly message to one audience, also when there is no gap. */
export function digest(input: AlertInput, audience: Audience): AlertMessage {
  const { report, runId, startedAt } = input;
  const id = `${runId}_digest_${audience.id}`;
  const gaps = gapsFor(audience, report);
  const arrival = arrivalsOf(input.events);
  const summary = summaryOf(report);
  const detailType = report.complete ? 'Run Completed' : 'Run Degraded';
  return {
    id,
    detailType,
    audience: audience.id,
    subject: subjectOf(input, audience, gaps),
    body: bodyOf(input, audience, summary),
    detail: {
      metadata: {
        schema: report.complete ? 'run.completed/1' : 'run.degraded/1',
        eventId: id,
        occurredAt: startedAt,
        runId,
        site: report.site.id,
        purpose: 'digest',
      },
      data: {
        asOf: report.asOf,
        audience: audience.id,
        gaps: gaps.length,
        newGaps: gaps.filter((gap) => arrival(gap) !== undefined).length,
        resolved: resolvedIn(input),
        pagesChecked: summary.pagesChecked,
        pagesNotChecked: summary.pagesNotChecked,
        reportAddress: input.reportAddress ?? null,
      },
    },
  };
}

function subjectOf(
  { report }: AlertInput,
  { lang }: Audience,
  gaps: ReturnType<typeof gapsFor>,
): string {
  const words = alertWords(lang);
  const { gapsOfLevel, locale } = reportWords(lang);
  const [gravest] = levelsFromGravest
    .map((level) => ({
      level,
      n: gaps.filter((gap) => gap.severity.level === level).length,
    }))
    .filter(({ n }) => n > 0);
  const what = gravest
    ? counted(gapsOfLevel[gravest.level], gravest.n, locale)
    : words.noGap;
  const subject = fill(words.digestSubject, {
    what: report.complete ? what : fill(words.incompleteSubject, { what }),
    date: report.asOf,
    site: oneLine(report.site.name),
  });
  return shortened(subject, longestSubject);
}
