import * as z from 'zod';

/** What an origin's robots.txt came to; its rules are kept as a snapshot. */
export const RobotsReference = z.object({
  origin: z.string(),
  kind: z.enum(['rules', 'allow-all', 'disallow-all']),
  /** Key of the snapshot that holds the text, when there are rules. */
  contentHash: z.string().optional(),
});
export type RobotsReference = z.infer<typeof RobotsReference>;

/** One unit of fetching; which URLs it holds is kept in the frontier. */
export const PlannedBatch = z.object({
  siteId: z.string(),
  runId: z.string(),
  wave: z.int().min(0),
  batch: z.string(),
  /** Between the starts of two requests to one host. */
  delayMs: z.int().min(0),
});
export type PlannedBatch = z.infer<typeof PlannedBatch>;

/**
 * What `planRun` and `planWave` answer, small enough to travel between the
 * steps of a run. Fetch every batch, then hand the plan itself to `planWave`,
 * until `more` is false.
 */
export const WavePlan = z.object({
  siteId: z.string(),
  runId: z.string(),
  wave: z.int().min(0),
  delayMs: z.int().min(0),
  robots: z.array(RobotsReference),
  batches: z.array(PlannedBatch),
  /** True while `batches` holds work. */
  more: z.boolean(),
});
export type WavePlan = z.infer<typeof WavePlan>;

/** The wave that has just been fetched; a `WavePlan` is one. */
export const PlanWaveRequest = WavePlan.omit({ batches: true, more: true });
export type PlanWaveRequest = z.infer<typeof PlanWaveRequest>;

/** Which night to plan. */
const PlanRunRequest = z.object({
  siteId: z.string(),
  asOf: z.iso.date(),
  /** Every time a run stores derives from it. */
  startedAt: z.iso.datetime(),
});
export type PlanRunRequest = z.infer<typeof PlanRunRequest>;

/** How many URLs of a batch ended how; the same however often it is run. */
export const FetchBatchResult = z.object({
  siteId: z.string(),
  runId: z.string(),
  wave: z.int().min(0),
  batch: z.string(),
  read: z.int(),
  unchanged: z.int(),
  failed: z.int(),
  /** Redirects, duplicates of a canonical page, images, … */
  setAside: z.int(),
});
export type FetchBatchResult = z.infer<typeof FetchBatchResult>;
