import * as z from 'zod';
import { PublicPromise } from './promise.ts';

/** What became of a promise in a run that changed it. */
export const RegisterEntry = z.object({
  /** As it stood after the run, or last stood before it. */
  promise: PublicPromise,
  /**
   * `missed` once one run did not find it; the next complete run confirms
   * that without an entry. `gone` where another value took its place.
   */
  state: z.enum(['stands', 'missed', 'gone']),
  runId: z.string(),
  /** The night the run stands for. */
  asOf: z.iso.date(),
  /** When the run started. */
  at: z.iso.datetime(),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** What every promise was, from run to run. Nothing is ever removed. */
export type RegisterStore = {
  /** The same entry twice is one. */
  record(siteId: string, entry: RegisterEntry): Promise<void>;
  list(siteId: string): Promise<readonly RegisterEntry[]>;
};
