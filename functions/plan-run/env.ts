import * as z from 'zod';

export const PlanRunEnv = z.object({
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  CONFIG_PATH: z.string().min(1),
});
export type PlanRunEnv = z.infer<typeof PlanRunEnv>;
