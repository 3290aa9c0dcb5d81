import * as z from 'zod';
import { Measurement } from '../domain/measurement.ts';

/** A figure as tables write it: "93.5", "93,5 %". */
const Figure = z
  .string()
  .regex(/^\d+([.,]\d+)?\s*%?$/)
  .transform((text) => Number(text.replace(',', '.').replace(/\s*%$/, '')));

/** One row of a table of measured levels. */
export const MeasuredRow = Measurement.extend({
  promise: z
    .string()
    .regex(/^pr_[0-9a-f]+$/)
    .optional(),
  period: z.string().regex(/^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]|W[0-5]\d))?$/),
  median: Figure.optional(),
  p90: Figure.optional(),
  kept: Figure.refine((share) => share <= 100).optional(),
}).superRefine(({ promise, topic, median, p90, unit, kept }, context) => {
  const lacks = (column: string) =>
    context.addIssue({ code: 'custom', path: [column], message: 'missing' });
  if (promise === undefined && topic === undefined) lacks('topic');
  if (kept === undefined && p90 === undefined) lacks('kept');
  if ((p90 ?? median) !== undefined && unit === undefined) lacks('unit');
});
