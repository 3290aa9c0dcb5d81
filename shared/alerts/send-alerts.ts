import type { Audience } from '../domain/audience.ts';
import type { BriefingTask } from '../domain/briefing-task.ts';
import type { GapEvent, GapStore } from '../domain/gap.ts';
import type { Outbox } from '../domain/outbox.ts';
import type { Report } from '../domain/report.ts';
import type { Run, RunStore } from '../domain/run.ts';
import { composeAlerts } from './compose-alerts.ts';

export type SendAlertsDeps = {
  readonly runs: Pick<RunStore, 'find' | 'finish' | 'list'>;
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
    ...(await eventsOf(run, await runs.list(run.siteId), gaps)),
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

/** What a person decides is told with the next run that starts after it. */
async function eventsOf(
  { id, siteId, startedAt }: Run,
  runs: readonly Run[],
  gaps: SendAlertsDeps['gaps'],
): Promise<{ events: GapEvent[]; decided: GapEvent[] }> {
  const [before = ''] = runs
    .filter(({ state }) => state !== 'running')
    .map((run) => run.startedAt)
    .filter((at) => at < startedAt)
    .sort()
    .reverse();
  const events: GapEvent[] = [];
  const decided: GapEvent[] = [];
  for (const gap of await gaps.list(siteId)) {
    for (const event of await gaps.history(siteId, gap.id)) {
      const { runId, at } = event;
      if (runId === id) events.push(event);
      if (runId === null && at > before && at <= startedAt) decided.push(event);
    }
  }
  return { events, decided };
}
