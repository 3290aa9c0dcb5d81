/** The run that a comparison belongs to. Every stored time derives from it. */
export type Night = {
  readonly siteId: string;
  readonly runId: string;
  /** ISO instant. */
  readonly startedAt: string;
  /** ISO date. */
  readonly asOf: string;
  /** Only a complete run may conclude that something is gone. */
  readonly complete: boolean;
};
