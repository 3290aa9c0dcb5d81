import * as z from 'zod';
import { Gap, GapFinding } from './gap.ts';
import { PublicPromise } from './promise.ts';
import { PageResult, RunIssue } from './run.ts';

/** An article as reports show it beside a promise. */
export const ReportArticle = z.object({
  id: z.string(),
  title: z.string(),
  lang: z.string(),
  teams: z.array(z.string()),
  updated: z.iso.date(),
});
export type ReportArticle = z.infer<typeof ReportArticle>;

/** A gap as `check` finds it (no life yet) or as a run keeps it. */
export const ReportGap = GapFinding.extend(
  Gap.pick({
    state: true,
    firstSeen: true,
    lastSeen: true,
    reopened: true,
  }).partial().shape,
);
export type ReportGap = z.infer<typeof ReportGap>;

/** A promise without a gap, and the article that tells staff of it. */
export const Covered = z.object({ promise: z.string(), article: z.string() });
export type Covered = z.infer<typeof Covered>;

/** The one report model; every renderer draws from it. */
export const Report = z.object({
  schema: z.literal('briefed.report/1'),
  asOf: z.iso.date(),
  site: z.object({ id: z.string(), name: z.string() }),
  /** False when pages could not be read: "0 gaps" is then not "all well". */
  complete: z.boolean(),
  pages: z.array(PageResult),
  promises: z.array(PublicPromise),
  gaps: z.array(ReportGap),
  covered: z.array(Covered),
  articles: z.array(ReportArticle),
  issues: z.array(RunIssue),
});
export type Report = z.infer<typeof Report>;
