import type { Briefing, ReadArticle } from '../domain/article.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type {
  Covered,
  Exposure,
  FoundGap,
  Report,
  ReportArticle,
  Told,
} from '../domain/report.ts';
import type { PageResult, RunIssue } from '../domain/run.ts';
import type { Team } from '../domain/team.ts';
import { deliveryOf } from './delivery-of.ts';
import { type Beside, reportGap } from './report-gap.ts';

export type ReportInput = {
  /** ISO date that the comparison stands for. */
  readonly asOf: string;
  readonly site: {
    readonly id: string;
    readonly name: string;
    /** Whose dates the report names; UTC where it is not known. */
    readonly timeZone?: string | undefined;
  };
  /** Of a run: whether it ended complete. Else judged by the pages. */
  readonly complete?: boolean | undefined;
  readonly pages: readonly PageResult[];
  readonly promises: readonly PublicPromise[];
  /** `GapFinding` of a check or `Gap` of a run; both will do. */
  readonly gaps: readonly FoundGap[];
  readonly articles: readonly ReadArticle[];
  /** The teams of the configuration, when there is one. */
  readonly teams?: readonly Team[] | undefined;
  /** Lets an `unbriefed` gap say when each team was last briefed. */
  readonly briefings?: readonly Briefing[] | undefined;
  /** Which article tells staff of a promise, when known; the last holds. */
  readonly told?: readonly Told[];
  readonly issues: readonly RunIssue[];
  /** The company's own figures, when it has some. */
  readonly measurements?: readonly Measurement[] | undefined;
  /** Of a run: how long customers met each gap, by its id. */
  readonly exposures?: ReadonlyMap<string, Exposure> | undefined;
};

/**
 * Answers the one model that every renderer draws from: everything sorted, so
 * that the same findings always give the same bytes.
 */
export function buildReport(input: ReportInput): Report {
  const beside = {
    promises: new Map(input.promises.map((one) => [one.id, one])),
    articles: new Map(input.articles.map((one) => [one.id, one])),
    briefings: Map.groupBy(input.briefings ?? [], (one) => one.article),
    exposures: input.exposures ?? new Map(),
    teams: input.teams ?? [],
    day: { asOf: input.asOf, timeZone: input.site.timeZone ?? 'UTC' },
    told: new Map((input.told ?? []).map((one) => [one.promise, one])),
  };
  const gaps = input.gaps
    .filter((gap) => gap.state !== 'resolved')
    .map((gap) => reportGap(gap, beside));
  const covered = coveredOf(input, beside);
  return {
    schema: 'briefed.report/1',
    asOf: input.asOf,
    site: { id: input.site.id, name: input.site.name },
    complete:
      input.complete ?? input.pages.every((page) => page.status !== 'failed'),
    pages: sortedBy(input.pages, (page) => page.url),
    promises: sortedBy(input.promises, ({ kind, topic, id }) =>
      [kind, topic, id].join(' '),
    ),
    gaps: sortedBy(gaps, (gap) =>
      [10 - gap.severity.score, gap.type, gap.id].join(' '),
    ),
    covered,
    delivery: sortedBy(
      deliveryOf(input.promises, input.measurements ?? []),
      ({ kind, promise }) => `${kind} ${promise}`,
    ),
    articles: named(input.articles, [
      ...gaps.map((gap) => gap.article),
      ...covered.map((one) => one.article),
    ]),
    teams: (input.teams ?? []).map(({ id, name = id }) => ({ id, name })),
    issues: sortedBy(input.issues, (issue) => `${issue.url} ${issue.issue}`),
  };
}

function coveredOf(
  { promises, gaps }: ReportInput,
  { told }: Pick<Beside, 'told'>,
): Covered[] {
  const open = new Set(
    gaps.filter((gap) => gap.state !== 'resolved').map((gap) => gap.promise),
  );
  const without = promises.filter(({ id }) => !open.has(id));
  return sortedBy(
    without.map(
      ({ id }) => told.get(id) ?? { promise: id, article: null, quote: null },
    ),
    (one) => one.promise,
  );
}

function named(
  articles: readonly ReadArticle[],
  wanted: readonly (string | null)[],
): ReportArticle[] {
  const ids = new Set(wanted);
  const shown = articles
    .filter((article) => ids.has(article.id))
    .map(({ id, title, lang, teams, updated }) => ({
      id,
      title,
      lang,
      teams,
      updated,
    }));
  return sortedBy(shown, (article) => article.id);
}

/** By code unit, not by locale: every machine sorts alike. */
function sortedBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
