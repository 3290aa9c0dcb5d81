import * as z from 'zod';

export const AlertEnv = z.object({
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  BUS_NAME: z.string().min(1),
  TOPIC_ARN: z.string().min(1),
  CONFIG_PATH: z.string().min(1),
});
export type AlertEnv = z.infer<typeof AlertEnv>;
