import * as z from 'zod';
import { DurationUnit } from './term.ts';
import { Topic } from './topic.ts';

/** How a commitment was kept over a period, by the company's own count. */
export const Measurement = z.object({
  /** Id of a promise; its value is part of it. */
  promise: z.string().optional(),
  /** Every promise of it that has no figures of its own. */
  topic: Topic.optional(),
  /** A year, quarter, month or week: 2026, 2026-Q4, 2026-11, 2026-W47. */
  period: z.string(),
  median: z.number().optional(),
  p90: z.number().optional(),
  /** Of median and 90th percentile. */
  unit: DurationUnit.optional(),
  /** Percent of the cases in which it was kept. */
  kept: z.number().min(0).max(100).optional(),
});
export type Measurement = z.infer<typeof Measurement>;

/** Where figures are kept; those of a period once more replace them. */
export type MeasurementStore = {
  list(): Promise<readonly Measurement[]>;
  save(measurement: Measurement): Promise<void>;
};
