import type { Audience } from '../domain/audience.ts';
import type { BriefingTask } from '../domain/briefing-task.ts';
import { type GapEvent, isAtLeast } from '../domain/gap.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import { summaryOf } from '../report/summary.ts';

export type AlertInput = {
  readonly runId: string;
  /** ISO instant; in every message, so that a retry writes the same bytes. */
  readonly startedAt: string;
  readonly report: Report;
  /** The transitions of gaps that this run caused. */
  readonly events: readonly GapEvent[];
  /** Those that people caused since the run before: for programs alone. */
  readonly decided?: readonly GapEvent[] | undefined;
  readonly audiences: readonly Audience[];
  /** Open briefing tasks; those that this run planned are told of. */
  readonly briefings?: readonly BriefingTask[] | undefined;
  /** Where a person finds the full report. */
  readonly reportAddress?: string | undefined;
};

/** How a gap came to be open in this run; undefined for one open before. */
export type Arrival = 'new' | 'back' | undefined;

/** Answers how each gap came to be open, by the events of the run. */
export function arrivalsOf(
  events: readonly GapEvent[],
): (gap: ReportGap) => Arrival {
  const arrivals = new Map<string, Arrival>();
  for (const event of events) {
    if (event.to === 'open') {
      arrivals.set(event.gap, event.from === null ? 'new' : 'back');
    }
  }
  return (gap) => arrivals.get(gap.id);
}

/**
 * Answers the waiting gaps that an audience is told of. A gap that names no
 * team concerns everyone: better told twice than to nobody.
 */
export function gapsFor(
  {
    teams,
    digestFrom,
    unclear,
  }: Pick<Audience, 'teams' | 'digestFrom' | 'unclear'>,
  report: Report,
): ReportGap[] {
  return summaryOf(report).waiting.filter(
    (gap) =>
      (unclear || gap.type !== 'unclear') &&
      isAtLeast(gap.severity.level, digestFrom) &&
      (teams.length === 0 ||
        gap.teams.length === 0 ||
        gap.teams.some((team) => teams.includes(team))),
  );
}
