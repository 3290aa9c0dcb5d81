import { stringify } from 'csv-stringify/sync';
import type { Mention } from '../domain/promise.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import { type GapView, gapViews } from './gap-view.ts';

const columns = [
  'gap',
  'type',
  'level',
  'score',
  'exposure',
  'consequence',
  'imminence',
  'unreadiness',
  'state',
  'teams',
  'topic',
  'url',
  'lang',
  'quote',
  'condition',
  'valid_until',
  'article',
  'article_title',
  'article_updated',
  'internal_quote',
  'term',
  'public_value',
  'internal_value',
  'direction',
  'because',
  'as_of',
  'exposed_since',
  'exposed_hours',
  'exposed_open_hours',
  'decision',
  'decided_by',
  'decided_at',
  'decided_because',
  'accepted_until',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number | null>>;

/**
 * Answers one row for each gap and each place where its promise stands:
 * RFC 4180 with a byte order mark, so that spreadsheets see UTF-8; ISO dates;
 * columns in an order that does not change. A cell that a spreadsheet would
 * take for a formula (`= + - @`, tab, return) is set off by an apostrophe.
 */
export function renderCsv(report: Report): string {
  const view = gapViews(report);
  const rows = report.gaps.flatMap((gap) => rowsOf(view(gap), report.asOf));
  return stringify(rows, {
    columns: [...columns],
    header: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function rowsOf(view: GapView, asOf: string): Row[] {
  const about = { ...gapCells(view), as_of: asOf };
  const mentions = view.promise?.mentions ?? [];
  return mentions.length === 0
    ? [about]
    : mentions.map((mention) => ({ ...about, ...placeCells(mention) }));
}

function placeCells({ url, lang, quote }: Mention): Row {
  return { url, lang, quote };
}

function gapCells({ gap, promise, article }: GapView): Row {
  const { severity } = gap;
  return {
    gap: gap.id,
    type: gap.type,
    level: severity.level,
    score: severity.score,
    exposure: severity.exposure,
    consequence: severity.consequence,
    imminence: severity.imminence,
    unreadiness: severity.unreadiness,
    state: gap.state ?? null,
    teams: gap.brief.join('; '),
    topic: gap.topic,
    condition: promise?.condition ?? null,
    valid_until: promise?.validUntil ?? null,
    article: gap.article,
    article_title: article?.title ?? null,
    article_updated: article?.updated ?? null,
    ...differenceCells(gap),
    because: [...gap.because, ...severity.because].join('; '),
    exposed_since: gap.exposure?.since ?? null,
    exposed_hours: gap.exposure?.hours ?? null,
    exposed_open_hours: gap.exposure?.openHours ?? null,
    ...decisionCells(gap),
  };
}

function decisionCells({ decision }: ReportGap): Row {
  return decision === undefined
    ? {}
    : {
        decision: decision.kind,
        decided_by: decision.by,
        decided_at: decision.at,
        decided_because: decision.reason,
        accepted_until: decision.kind === 'accept' ? decision.until : null,
      };
}

/** One gap may differ in several terms: they share their cells, in order. */
function differenceCells({ differences, told }: ReportGap): Row {
  const joined = (values: readonly string[]) => [...new Set(values)].join('; ');
  return {
    internal_quote: told ?? joined(differences.map((one) => one.internalQuote)),
    term: differences.map((one) => one.term).join('; '),
    public_value: differences.map((one) => one.public).join('; '),
    internal_value: differences.map((one) => one.internal).join('; '),
    direction: joined(differences.map((one) => one.direction)),
  };
}
