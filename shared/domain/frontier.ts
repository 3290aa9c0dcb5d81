import type { PageResult, RunIssue } from './run.ts';

/** One URL of a run: planned, then settled with what became of it. */
export type FrontierEntry = {
  readonly url: string;
  readonly wave: number;
  readonly batch: string;
  readonly result: PageResult | undefined;
  readonly issue: RunIssue | undefined;
  /** Settled, and no page of its own. */
  readonly setAside?: SetAside | undefined;
};

/** Why a URL is no page: it leads to one, or it is an image, an archive, … */
export type SetAside =
  | { readonly kind: 'leads-to'; readonly url: string }
  | { readonly kind: 'not-a-page'; readonly why: string };

/** The URLs of a run. Adding a URL that is there changes nothing. */
export type FrontierStore = {
  add(runId: string, entries: readonly FrontierEntry[]): Promise<void>;
  settle(runId: string, entry: FrontierEntry): Promise<void>;
  batch(runId: string, batch: string): Promise<readonly FrontierEntry[]>;
  list(runId: string): AsyncIterable<FrontierEntry>;
  /** New links that a batch found, kept until the next wave is planned. */
  saveLinks(
    runId: string,
    batch: string,
    links: readonly string[],
  ): Promise<void>;
  links(runId: string, batch: string): Promise<readonly string[]>;
};
