import type { ReadArticle } from '../domain/article.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type { Covered, Report, ReportGap } from '../domain/report.ts';
import type { PageResult, RunIssue } from '../domain/run.ts';

export type ReportInput = {
  /** ISO date that the comparison stands for. */
  readonly asOf: string;
  readonly site: { readonly id: string; readonly name: string };
  /** Of a run: whether it ended complete. Else judged by the pages. */
  readonly complete?: boolean | undefined;
  readonly pages: readonly PageResult[];
  readonly promises: readonly PublicPromise[];
  /** `GapFinding` of a check or `Gap` of a run; both will do. */
  readonly gaps: readonly ReportGap[];
  readonly articles: readonly ReadArticle[];
  /** Which article tells staff of a promise without a gap, when known. */
  readonly covered?: readonly Covered[] | undefined;
  readonly issues: readonly RunIssue[];
};

/**
 * Answers the one model that every renderer draws from: everything sorted, so
 * that the same findings always give the same bytes.
 */
export function buildReport(input: ReportInput): Report {
  return {
    schema: 'briefed.report/1',
    asOf: input.asOf,
    site: { id: input.site.id, name: input.site.name },
    complete:
      input.complete ?? input.pages.every((page) => page.status !== 'failed'),
    pages: [...input.pages],
    promises: [...input.promises],
    gaps: [...input.gaps],
    covered: [...(input.covered ?? [])],
    articles: input.articles.map(({ id, title, lang, teams, updated }) => ({
      id,
      title,
      lang,
      teams,
      updated,
    })),
    issues: [...input.issues],
  };
}
