import * as z from 'zod';
import { Reason } from './reason.ts';

/** Why a page could not be read. Trouble with the crawl is never a gap. */
export const IssueCause = z.enum([
  'unreachable',
  'blocked',
  'http-error',
  'robots-disallowed',
  'render-incomplete',
  'empty-page',
  'too-large',
  'unreadable-document',
  'unread-language',
  'redirect-loop',
  'out-of-scope-redirect',
  'private-address',
  'timeout',
  'scope-drop',
  'page-limit',
]);
export type IssueCause = z.infer<typeof IssueCause>;

export const RunIssue = z.object({
  url: z.string(),
  issue: IssueCause,
  /** The value, the place and the remedy, in plain words. */
  detail: z.string(),
  /** The same, to be said in another language; issues of old have none. */
  reasons: z.array(Reason).optional(),
  /** What the server answered; 404 and 410 mean that the page is gone. */
  httpStatus: z.int().optional(),
});
export type RunIssue = z.infer<typeof RunIssue>;

export const PageStatus = z.enum(['read', 'unchanged', 'failed']);
export type PageStatus = z.infer<typeof PageStatus>;

/** What one run saw of one page. */
export const PageResult = z.object({
  url: z.string(),
  status: PageStatus,
  issue: IssueCause.nullable(),
});
export type PageResult = z.infer<typeof PageResult>;

const RunState = z.enum(['running', 'complete', 'incomplete']);

/** One nightly pass over one site. */
export const Run = z.object({
  /** `<site>_<asOf>`: the same night again continues the same run. */
  id: z.string(),
  siteId: z.string(),
  /** The night it stands for; every stored time derives from `startedAt`. */
  asOf: z.iso.date(),
  startedAt: z.iso.datetime(),
  state: RunState,
});
export type Run = z.infer<typeof Run>;

/** Runs of all sites; a night has one. */
export type RunStore = {
  /** Creates the run, or answers the one already there. */
  start(run: Run): Promise<Run>;
  find(runId: string): Promise<Run | undefined>;
  finish(runId: string, state: Run['state']): Promise<void>;
  /** Newest first. */
  list(siteId: string): Promise<readonly Run[]>;
};
