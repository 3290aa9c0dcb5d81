import type { BriefingTask } from '../domain/briefing-task.ts';

/** What becomes of the tasks of a site in one run. */
export type SettledTasks = {
  /** Open after the run, as planned: most severe first for each team. */
  readonly open: readonly BriefingTask[];
  /** New, closed, reopened or more urgent: to be saved. */
  readonly changed: readonly BriefingTask[];
};

/**
 * Answers what becomes of the tasks that are kept, given those that the gaps
 * ask for now. A task keeps its text, for people have been told it, and the
 * date that was chosen with it in mind. One whose gap has closed is closed.
 */
export function settleTasks(
  kept: readonly BriefingTask[],
  planned: readonly BriefingTask[],
): SettledTasks {
  const before = new Map(kept.map((task) => [task.id, task]));
  const asked = new Set(planned.map(({ id }) => id));
  const open = planned.map((task) => goOn(before.get(task.id), task));
  const closed = kept
    .filter(({ id, state }) => state !== 'closed' && !asked.has(id))
    .map((task): BriefingTask => ({ ...task, state: 'closed' }));
  return {
    open,
    changed: [
      ...open.filter((task) => task !== before.get(task.id)),
      ...closed,
    ],
  };
}

function goOn(
  kept: BriefingTask | undefined,
  planned: BriefingTask,
): BriefingTask {
  if (kept === undefined || kept.state === 'closed') return planned;
  if (kept.level === planned.level) return kept;
  const { level, due, deferredShifts } = planned;
  return { ...kept, level, due, deferredShifts };
}
