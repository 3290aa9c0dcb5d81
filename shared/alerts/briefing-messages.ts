import { taskText } from '../briefing/task-text.ts';
import type { BriefingTask } from '../domain/briefing-task.ts';
import type { AlertMessage } from '../domain/outbox.ts';
import { oneLine } from '../report/plain-text.ts';
import type { AlertInput } from './alert-input.ts';

/**
 * Answers one message for each briefing task that this run planned, to the
 * team itself. A task that a team was told of is not told again.
 */
export function briefingMessages(input: AlertInput): AlertMessage[] {
  return (input.briefings ?? [])
    .filter(({ plannedAt }) => plannedAt === input.startedAt)
    .map((task) => messageOf(task, input));
}

function messageOf(
  task: BriefingTask,
  { runId, report, reportAddress }: AlertInput,
): AlertMessage {
  const id = `briefing_${task.id}_${task.plannedAt}`;
  return {
    id,
    detailType: 'Briefing Assigned',
    audience: task.team,
    subject: oneLine(task.text.title),
    body: taskText(task),
    detail: {
      metadata: {
        schema: 'briefing.assigned/1',
        eventId: id,
        occurredAt: task.plannedAt,
        runId,
        site: report.site.id,
        purpose: 'briefing',
      },
      data: {
        taskId: task.id,
        gapId: task.gap,
        promiseId: task.promise,
        article: task.article,
        articleVersion: task.articleVersion,
        team: task.team,
        severity: task.level,
        due: task.due,
        deferredShifts: task.deferredShifts,
        reportAddress: reportAddress ?? null,
      },
    },
  };
}
