import * as z from 'zod';

export const CompareEnv = z.object({
  TABLE_NAME: z.string().min(1),
  CONFIG_PATH: z.string().min(1),
  COMPARE_VERSION: z.string().min(1),
});
export type CompareEnv = z.infer<typeof CompareEnv>;
