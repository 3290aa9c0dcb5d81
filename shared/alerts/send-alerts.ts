import type { Audience } from '../domain/audience.ts';
import type { BriefingTask } from '../domain/briefing-task.ts';
import type { GapEvent } from '../domain/gap.ts';
import type { GapStore, Outbox, RunStore } from '../domain/ports.ts';
import type { Report } from '../domain/report.ts';
import { composeAlerts } from './compose-alerts.ts';

export type SendAlertsDeps = {
  readonly runs: Pick<RunStore, 'find' | 'finish'>;
  readonly gaps: Pick<GapStore, 'list' | 'history'>;
  readonly outbox: Outbox;
  readonly audiences: readonly Audience[];
};

export type RunToTell = {
  readonly runId: string;
  readonly report: Report;
  readonly reportAddress: string;
  readonly briefings: readonly BriefingTask[];
};

/**
 * Tells everyone what a run found, then ends the run: the very last write, so
 * that whatever was interrupted before is done again. Answers how many
 * messages went out.
 */
export async function sendAlerts(
  { runId, report, reportAddress, briefings }: RunToTell,
  { runs, gaps, outbox, audiences }: SendAlertsDeps,
): Promise<number> {
  const run = await runs.find(runId);
  if (!run) {
    throw new Error(`there is no run ${runId} to tell of`);
  }
  const messages = composeAlerts({
    runId,
    startedAt: run.startedAt,
    report,
    events: await eventsOf(run, gaps),
    audiences,
    briefings,
    reportAddress,
  });
  for (const message of messages) {
    await outbox.send(message);
  }
  await runs.finish(runId, report.complete ? 'complete' : 'incomplete');
  return messages.length;
}

async function eventsOf(
  { id, siteId }: { readonly id: string; readonly siteId: string },
  gaps: SendAlertsDeps['gaps'],
): Promise<GapEvent[]> {
  const events: GapEvent[] = [];
  for (const gap of await gaps.list(siteId)) {
    const history = await gaps.history(siteId, gap.id);
    events.push(...history.filter(({ runId }) => runId === id));
  }
  return events;
}
