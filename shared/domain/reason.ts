import * as z from 'zod';

/** Why something is so: a code and the values its phrase sets in. */
export const Reason = z.object({
  code: z.string(),
  values: z.record(z.string(), z.string()),
});
export type Reason = z.infer<typeof Reason>;
