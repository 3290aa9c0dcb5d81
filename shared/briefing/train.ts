import type {
  BriefingTask,
  BriefingText,
  TaskStore,
} from '../domain/briefing-task.ts';
import type { AlertMessage, Outbox } from '../domain/outbox.ts';
import { stableId } from '../platform/stable-id.ts';
import { UsageError } from '../platform/usage-error.ts';
import { oneLine } from '../report/plain-text.ts';
import { briefingWords } from './choose-words.ts';
import type { ListedTask } from './list-tasks.ts';
import { sayDue } from './say-due.ts';
import { taskText } from './task-text.ts';

export type TrainDeps = {
  readonly tasks: Pick<TaskStore, 'save'>;
  readonly outbox: Outbox;
};

/** Answers the one open task that begins with these letters of its id. */
export function findTask(
  typed: string,
  tasks: readonly ListedTask[],
): ListedTask {
  const letters = typed.toLowerCase();
  const [task, ...others] = tasks.filter(({ id }) => id.startsWith(letters));
  if (task === undefined || others.length > 0 || letters.length < 6) {
    throw new UsageError(
      `${typed} is ${others.length > 0 ? 'more than one' : 'no'} open task (six letters at least); “briefed tasks” lists them`,
    );
  }
  return task;
}

/** Gives a task another text. It is a draft again, until it is published. */
export async function editTask(
  listed: ListedTask,
  text: BriefingText,
  { tasks }: Pick<TrainDeps, 'tasks'>,
): Promise<void> {
  const { site, task } = asKept(listed);
  await tasks.save(site, { ...task, text, state: 'draft' });
}

/** Sends a task's text to its team. The same text is sent once. */
export async function publishTask(
  listed: ListedTask,
  { at }: { readonly at: string },
  { tasks, outbox }: TrainDeps,
): Promise<void> {
  const { site, task } = asKept(listed);
  const digest = stableId([JSON.stringify(task.text)]).slice(0, 12);
  await outbox.send(
    messageOf(listed, {
      id: `published_${task.id}_${digest}`,
      detailType: 'Briefing Published',
      at,
      body: taskText(task),
    }),
  );
  await tasks.save(site, { ...task, state: 'published' });
}

/**
 * Reminds the team of a task that some have not confirmed, once a day.
 * Answers whether there was anybody to remind.
 */
export async function remindOf(
  listed: ListedTask,
  { at, timeZone }: { readonly at: string; readonly timeZone: string },
  { outbox }: Pick<TrainDeps, 'outbox'>,
): Promise<boolean> {
  const { waiting } = listed.readiness;
  if (waiting.length === 0) return false;
  const names = waiting.map(oneLine).join(', ');
  const due = sayDue(listed, { timeZone }, briefingWords(listed.lang));
  await outbox.send(
    messageOf(listed, {
      id: `reminder_${listed.id}_${at.slice(0, 10)}`,
      detailType: 'Briefing Reminder',
      at,
      body: `${names}\n${due}\n\n${taskText(listed)}`,
    }),
  );
  return true;
}

/** A task as it is stored, without what the list adds to it. */
function asKept({ site, readiness: _, members: __, ...task }: ListedTask): {
  readonly site: string;
  readonly task: BriefingTask;
} {
  return { site, task };
}

function messageOf(
  { site, team, text, ...task }: ListedTask,
  about: {
    readonly id: string;
    readonly detailType: string;
    readonly at: string;
    readonly body: string;
  },
): AlertMessage {
  const { id, detailType, at, body } = about;
  return {
    id,
    detailType,
    audience: team,
    subject: oneLine(text.title),
    body,
    detail: {
      metadata: {
        schema: `${detailType.toLowerCase().replace(' ', '.')}/1`,
        eventId: id,
        occurredAt: at,
        runId: null,
        site,
        purpose: 'briefing',
      },
      data: { taskId: task.id, gapId: task.gap, team, due: task.due },
    },
  };
}
