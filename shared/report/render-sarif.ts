import type { SeverityLevel } from '../domain/gap.ts';
import { GapType } from '../domain/gap.ts';
import type { Mention } from '../domain/promise.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import { differenceLines } from './difference-words.ts';
import { type GapView, gapViews } from './gap-view.ts';
import { severityLine, titleOf } from './gap-words.ts';
import { reportWords } from './report-words.ts';
import { notChecked } from './summary.ts';
import { warningLines } from './warning-lines.ts';

const words = reportWords('en');

/**
 * Answers the gaps as SARIF 2.1.0 (OASIS), for code-scanning views. A gap's
 * id is its partial fingerprint, so a reworded promise stays the same alert.
 */
export function renderSarif(report: Report): string {
  const view = gapViews(report);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Briefed', rules: GapType.options.map(ruleOf) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report)],
        results: report.gaps.map((gap) => resultOf(view(gap))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(type: GapType) {
  const { label, meaning, remedy } = words.gapTypes[type];
  return {
    id: type,
    name: label,
    shortDescription: { text: meaning },
    help: { text: remedy },
  };
}

/** Pages that could not be checked are the tool's trouble, never results. */
function invocationOf(report: Report) {
  return {
    executionSuccessful: report.complete,
    toolExecutionNotifications: notChecked(report).map((issue) => ({
      level: 'warning',
      descriptor: { id: issue.issue },
      message: {
        text: `${issue.url} ${words.issues[issue.issue]}. ${issue.detail}`.trim(),
      },
    })),
  };
}

function resultOf(view: GapView) {
  const { gap, promise } = view;
  const mentions = promise?.mentions ?? [];
  return {
    ruleId: gap.type,
    ruleIndex: GapType.options.indexOf(gap.type),
    level: levels[gap.severity.level],
    rank: gap.severity.score * 10,
    message: { text: messageOf(view) },
    locations: mentions.slice(0, 1).map(locationOf),
    relatedLocations: mentions.slice(1).map(locationOf),
    partialFingerprints: { 'promiseGap/v1': gap.id },
    suppressions: suppressionsOf(gap),
    properties: {
      topic: promise?.topic ?? null,
      article: gap.article,
      teams: gap.teams,
      severity: gap.severity,
    },
  };
}

function messageOf(view: GapView): string {
  const { gap, promise } = view;
  const quote = promise?.mentions[0]?.quote;
  return [
    `${titleOf(view, words)}.`,
    quote === undefined ? '' : `“${quote}”`,
    words.gapTypes[gap.type].meaning,
    ...differenceLines(gap, words).map((line) => `${line}.`),
    ...warningLines(gap, promise, words),
    `${severityLine(gap, words)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function locationOf(mention: Mention) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(mention.url) },
      // Views ask for a line; a page is known by its quote, not by a line.
      region: { startLine: 1, snippet: { text: mention.quote } },
    },
    logicalLocations: [{ fullyQualifiedName: mention.selector }],
  };
}

/** A valid URI reference (RFC 3986), as SARIF asks, of any address. */
function uriOf(url: string): string {
  return URL.parse(url)?.href ?? encodeURI(url.toWellFormed());
}

function suppressionsOf({ state }: ReportGap) {
  return state === 'dismissed' || state === 'accepted'
    ? [{ kind: 'external', status: 'accepted' }]
    : [];
}

const levels: Readonly<Record<SeverityLevel, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};
