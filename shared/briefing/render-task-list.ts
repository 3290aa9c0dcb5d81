import type { Team } from '../domain/team.ts';
import { zoneOf } from '../domain/zone-of.ts';
import { sayMoment } from '../platform/say-date.ts';
import { oneLine } from '../report/plain-text.ts';
import type { ListedTask } from './list-tasks.ts';

export type TaskListOptions = {
  /** By whose clocks the dates are told. */
  readonly teams: readonly Team[];
  readonly now: Date;
};

/** Answers tasks with their readiness in plain text, for a terminal. */
export function renderTaskList(
  tasks: readonly ListedTask[],
  { teams, now }: TaskListOptions,
): string {
  if (tasks.length === 0) {
    return 'No team has anything to be briefed on.\n';
  }
  return tasks
    .map((task) => taskLines(task, zoneOf(task.team, { teams }), now))
    .join('\n');
}

function taskLines(task: ListedTask, timeZone: string, now: Date): string {
  const { readiness, members } = task;
  const deferred =
    task.deferredShifts > 0 ? `, put off by ${task.deferredShifts}` : '';
  const waiting =
    members === 0
      ? 'no roster was imported'
      : `waiting for ${readiness.waiting.map(oneLine).join(', ') || 'nobody'}`;
  const due = sayMoment(task.due, 'en-CA', timeZone);
  const when = new Date(task.due) < now ? 'was due' : 'due';
  return [
    `${task.level.toUpperCase()} ${task.team}: ${oneLine(task.text.title)}`,
    `  ${when} ${due}, ${timeZone}${deferred} (${task.site})`,
    `  told: ${yesOrNo(readiness.told)} · in the knowledge base: ${yesOrNo(readiness.inKnowledge)} · understood: ${yesOrNo(readiness.understood)}`,
    `  ${waiting}`,
    `  task ${task.id}`,
    '',
  ].join('\n');
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
