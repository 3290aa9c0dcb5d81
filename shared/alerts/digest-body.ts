import type { Audience } from '../domain/audience.ts';
import type { Report } from '../domain/report.ts';
import { counted, fill } from '../platform/phrase.ts';
import { gapViews } from '../report/gap-view.ts';
import { caution, emptiness } from '../report/gap-words.ts';
import { oneLine, shortened } from '../report/plain-text.ts';
import { reportWords } from '../report/report-words.ts';
import { notChecked, type Summary } from '../report/summary.ts';
import { type AlertInput, arrivalsOf, gapsFor } from './alert-input.ts';
import { alertWords } from './alert-words.ts';
import { gapText } from './gap-text.ts';
import { withinBudget } from './within-budget.ts';

/** Chat channels cut a message near 13,000 characters. */
const charactersOfGaps = 9000;
const charactersOfPages = 1500;
const longestLine = 150;

/** Answers the text of the nightly message to one audience. */
export function bodyOf(
  input: AlertInput,
  audience: Audience,
  summary: Summary,
): string {
  const { reportAddress } = input;
  const words = reportWords(audience.lang);
  const parts = [
    coverageText(input, audience, summary),
    gapsText(input, audience, summary),
    pagesText(input, audience),
    reportAddress === undefined
      ? ''
      : fill(words.fullReport, { address: reportAddress }),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function coverageText(
  { report }: AlertInput,
  { lang }: Audience,
  summary: Summary,
): string {
  const words = reportWords(lang);
  const { counts, locale } = words;
  const figures = [
    counted(counts.pagesChecked, summary.pagesChecked, locale),
    counted(counts.pagesNotChecked, summary.pagesNotChecked, locale),
    counted(counts.promises, summary.promises, locale),
    counted(counts.covered, summary.covered, locale),
  ];
  const head = fill(alertWords(lang).asOf, {
    site: oneLine(report.site.name),
    date: report.asOf,
  });
  const warned = caution(report, summary, words);
  return [head, `${figures.join(', ')}.`, warned]
    .filter((line) => line !== '')
    .join('\n');
}

function gapsText(
  input: AlertInput,
  audience: Audience,
  summary: Summary,
): string {
  const { lang, teams } = audience;
  const words = alertWords(lang);
  const { locale, counts } = reportWords(lang);
  const gaps = gapsFor(audience, input.report);
  const arrival = arrivalsOf(input.events);
  const arrived = gaps.filter((gap) => arrival(gap) !== undefined).length;
  const view = gapViews(input.report, locale);
  const { shown, more } = withinBudget(
    gaps.map((gap) => gapText(view(gap), arrival(gap), lang)),
    charactersOfGaps,
  );
  const untold = summary.waiting.length - gaps.length;
  const head =
    teams.length === 0
      ? words.forEveryone
      : fill(words.forTeams, { teams: namesOf(teams, input.report) });
  const figures = [
    counted(words.newGaps, arrived, locale),
    counted(words.stillOpen, gaps.length - arrived, locale),
    counted(words.resolved, resolvedIn(input), locale),
  ];
  const nothing =
    summary.waiting.length === 0
      ? emptiness(summary, reportWords(lang))
      : words.nothingForYou;
  return [
    `${head} ${figures.join(', ')}.`,
    ...(gaps.length === 0 ? [nothing] : ['', ...shown]),
    ...(more > 0 ? [counted(counts.more, more, locale)] : []),
    ...(untold > 0 ? ['', counted(words.inReportOnly, untold, locale)] : []),
  ]
    .join('\n')
    .trimEnd();
}

function namesOf(ids: readonly string[], { teams }: Report): string {
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? id).join(', ');
}

function pagesText({ report }: AlertInput, { lang }: Audience): string {
  const { sections, issues, counts, locale } = reportWords(lang);
  const lines = notChecked(report).map(
    ({ url, issue }) =>
      `  ${shortened(oneLine(url), longestLine)} – ${issues[issue]}`,
  );
  const { shown, more } = withinBudget(lines, charactersOfPages);
  return lines.length === 0
    ? ''
    : [
        sections.notChecked,
        ...shown,
        ...(more > 0 ? [`  ${counted(counts.more, more, locale)}`] : []),
      ].join('\n');
}

/** Answers how many gaps the night resolved. */
export function resolvedIn({ events }: AlertInput): number {
  return new Set(
    events.filter(({ to }) => to === 'resolved').map(({ gap }) => gap),
  ).size;
}
