import * as z from 'zod';

export const ImportKnowledgeEnv = z.object({
  TABLE_NAME: z.string().min(1),
  BUCKET_NAME: z.string().min(1),
  CONFIG_PATH: z.string().min(1),
});
export type ImportKnowledgeEnv = z.infer<typeof ImportKnowledgeEnv>;
