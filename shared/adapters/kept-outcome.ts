import * as z from 'zod';
import { PageResult, RunIssue } from '../domain/run.ts';

/** What became of one URL, as every store keeps it: the one small write that a page always costs. */
export const KeptOutcome = z.object({
  url: z.string(),
  wave: z.int(),
  batch: z.string(),
  result: PageResult.optional(),
  issue: RunIssue.optional(),
  setAside: z
    .union([
      z.object({ kind: z.literal('leads-to'), url: z.string() }),
      z.object({ kind: z.literal('not-a-page'), why: z.string() }),
    ])
    .optional(),
});
