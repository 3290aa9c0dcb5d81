import { oneLine } from '../report/plain-text.ts';
import type { ListedTask } from './list-tasks.ts';

/** Answers tasks with their readiness in plain text, for a terminal. */
export function renderTaskList(tasks: readonly ListedTask[]): string {
  if (tasks.length === 0) {
    return 'No team has anything to be briefed on.\n';
  }
  return tasks.map(taskLines).join('\n');
}

function taskLines(task: ListedTask): string {
  const { readiness, members } = task;
  const deferred =
    task.deferredShifts > 0 ? `, put off by ${task.deferredShifts}` : '';
  const waiting =
    members === 0
      ? 'no roster was imported'
      : `waiting for ${readiness.waiting.map(oneLine).join(', ') || 'nobody'}`;
  return [
    `${task.level.toUpperCase()} ${task.team}: ${oneLine(task.text.title)}`,
    `  due ${task.due}${deferred} (${task.site})`,
    `  told: ${yesOrNo(readiness.told)} · in the knowledge base: ${yesOrNo(readiness.inKnowledge)} · understood: ${yesOrNo(readiness.understood)}`,
    `  ${waiting}`,
    `  task ${task.id}`,
    '',
  ].join('\n');
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
