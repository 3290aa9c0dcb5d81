import * as z from 'zod';

export const PlanWaveEnv = z.object({
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  CONFIG_PATH: z.string().min(1),
});
export type PlanWaveEnv = z.infer<typeof PlanWaveEnv>;
