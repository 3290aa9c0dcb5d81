import * as z from 'zod';
import { WavePlan } from './wave-plan.ts';

/**
 * A plan as it travels between the steps of a run: a state holds 256 kB, so
 * of each batch only the name.
 */
export const RunPlan = WavePlan.extend({ batches: z.array(z.string()) });
export type RunPlan = z.infer<typeof RunPlan>;

/** Answers a plan as it travels, with the names of its batches alone. */
export function runPlanOf(plan: WavePlan): RunPlan {
  return { ...plan, batches: plan.batches.map(({ batch }) => batch) };
}
