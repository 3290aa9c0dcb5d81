import * as z from 'zod';

export const FetchBatchEnv = z.object({
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  CONFIG_PATH: z.string().min(1),
  READER_VERSION: z.string().min(1),
});
export type FetchBatchEnv = z.infer<typeof FetchBatchEnv>;
