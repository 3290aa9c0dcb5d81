import * as z from 'zod';
import { Difference, Gap, GapFinding } from './gap.ts';
import { Measurement } from './measurement.ts';
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
export const FoundGap = GapFinding.extend(
  Gap.pick({
    state: true,
    firstSeen: true,
    lastSeen: true,
    reopened: true,
    decision: true,
  }).partial().shape,
);
export type FoundGap = z.infer<typeof FoundGap>;

/** A difference, with the very words of both quotes that say it. */
export const ReportDifference = Difference.extend({
  /** Verbatim part of `publicQuote`, or null where it cannot be told. */
  publicWords: z.string().nullable(),
  /** Verbatim part of `internalQuote`, or null where it cannot be told. */
  internalWords: z.string().nullable(),
});
export type ReportDifference = z.infer<typeof ReportDifference>;

/** When a team was last briefed on the article of a gap. */
export const LastBriefing = z.object({
  team: z.string(),
  /** Null when it never was. */
  briefedAt: z.iso.date().nullable(),
});
export type LastBriefing = z.infer<typeof LastBriefing>;

/** A team of the configuration, as people call it. */
const ReportTeam = z.object({ id: z.string(), name: z.string() });
export type ReportTeam = z.infer<typeof ReportTeam>;

/** How long customers met a gap, as far as it was watched. */
export const Exposure = z.object({
  /** When it was first seen. */
  since: z.iso.datetime(),
  /** By the clock, until the run; the time it was closed is left out. */
  hours: z.number().min(0),
  /** Those of them in which a team that answers for it was there. */
  openHours: z.number().min(0),
});
export type Exposure = z.infer<typeof Exposure>;

/** A gap with what a person needs to see beside it. */
export const ReportGap = FoundGap.extend({
  differences: z.array(ReportDifference),
  /** Teams that get a briefing task for it; those it names where none is known. */
  brief: z.array(z.string()),
  /** When it was first seen, by the calendar of the site. */
  seenSince: z.iso.date().optional(),
  /** Since when its promise is not found on the site, by the same calendar. */
  missingSince: z.iso.date().optional(),
  /** When a person decided on it, by the same calendar. */
  decidedOn: z.iso.date().optional(),
  /** Of the gap's teams; empty unless the gap is `unbriefed`. */
  lastBriefings: z.array(LastBriefing),
  /** Where staff are told the same: the sentence that does, where known. */
  told: z.string().nullable(),
  /** Of a run; a check keeps nothing to tell it by. */
  exposure: Exposure.optional(),
});
export type ReportGap = z.infer<typeof ReportGap>;

/** A promise without a gap, and the article that tells staff of it. */
export const Covered = z.object({
  promise: z.string(),
  /** Null where the comparison did not say which. */
  article: z.string().nullable(),
  /** The sentence of it that does; null where a person said so. */
  quote: z.string().nullable(),
});
export type Covered = z.infer<typeof Covered>;

/** The article that speaks of a promise, and in which words. */
export const Told = Covered.extend({ article: z.string() });
export type Told = z.infer<typeof Told>;

/** How a commitment is kept, where the company measures it. */
export const Delivery = z.object({
  promise: z.string(),
  kind: z.enum(['kept-less', 'unmeasured']),
  /** Percent of the cases that it is promised for. */
  promised: z.number(),
  measured: Measurement.nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

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
  /** Empty where the company measures nothing. */
  delivery: z.array(Delivery),
  articles: z.array(ReportArticle),
  /** Empty in a check, which knows no configuration. */
  teams: z.array(ReportTeam),
  issues: z.array(RunIssue),
});
export type Report = z.infer<typeof Report>;

/** Rendered reports, by name. */
export type ReportStore = {
  /** Answers where a person finds it: a file path or an s3:// address. */
  put(name: string, body: string, contentType: string): Promise<string>;
};
