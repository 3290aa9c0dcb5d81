import type { BriefingTask } from '../domain/briefing-task.ts';
import { isAtLeast, SeverityLevel } from '../domain/gap.ts';
import type { Team } from '../domain/team.ts';
import { nextOpenings } from '../platform/shift-hours.ts';

/**
 * Openings of the team that may pass before it must know. A critical gap is
 * told before the next customer can ask; the others follow the usual service
 * levels of 1, 3 and 10 working days.
 */
const openingsToSpare: Readonly<Record<SeverityLevel, number>> = {
  critical: 0,
  high: 1,
  medium: 3,
  low: 10,
  info: 10,
};

type Asked = Pick<BriefingTask, 'id' | 'level'>;

export type DueQuestion<T extends Asked> = {
  /** Everything the team must learn, most severe first. */
  readonly asked: readonly T[];
  /** Tasks of earlier nights. */
  readonly kept: readonly BriefingTask[];
  readonly team: Pick<Team, 'timeZone' | 'shifts' | 'tasksPerShift'>;
  /** ISO instant from which openings count. */
  readonly now: string;
};

/** When a team must know, and how many full openings that put off. */
export type DueDate = Pick<BriefingTask, 'due' | 'deferredShifts'>;

/**
 * Answers what is asked, each with the opening of the team by which it must
 * have learnt it. A date once given stands, or comes nearer. What is new takes
 * the first opening from its own on that holds fewer than `tasksPerShift` as
 * severe or graver: the milder never keep out the graver, and the critical is
 * never put off, so an opening may hold more than that.
 */
export function chooseDueDates<T extends Asked>(
  question: DueQuestion<T>,
): (T & DueDate)[] {
  const { asked, team } = question;
  const given = new Map(
    question.kept
      .filter(({ state }) => state !== 'closed')
      .map((task) => [task.id, task]),
  );
  const load = createLoad();
  const unchanged = asked.map(({ id, level }) => {
    const task = given.get(id);
    if (task?.level !== level) return undefined;
    load.add(task.due, level);
    return task;
  });
  const openings = openingsFor(question);
  return asked.map((one, at) => {
    const kept = unchanged[at];
    if (kept) return { ...one, ...dateOf(kept) };
    const own = openings.slice(openingsToSpare[one.level]);
    const free = firstWithRoom(own, one.level, load, team.tasksPerShift);
    const date = nearer(given.get(one.id), free);
    load.add(date.due, one.level);
    return { ...one, ...date };
  });
}

/** As many as there may be full ones, and one more. */
function openingsFor({ asked, team, now }: DueQuestion<Asked>): string[] {
  const full = Math.floor(asked.length / team.tasksPerShift);
  const spare = Math.max(...Object.values(openingsToSpare));
  return nextOpenings(now, spare + full + 1, team);
}

function firstWithRoom(
  openings: readonly string[],
  level: SeverityLevel,
  load: Load,
  tasksPerShift: number,
): DueDate {
  const hasRoom = (opening: string) =>
    level === 'critical' || load.from(level, opening) < tasksPerShift;
  const deferredShifts = openings.findIndex(hasRoom);
  const due = openings[deferredShifts];
  if (due === undefined) {
    throw new Error(`a team has no opening left for a ${level} briefing`);
  }
  return { due, deferredShifts };
}

function nearer(given: DueDate | undefined, free: DueDate): DueDate {
  return given !== undefined && given.due <= free.due ? dateOf(given) : free;
}

function dateOf({ due, deferredShifts }: DueDate): DueDate {
  return { due, deferredShifts };
}

/** How many briefings of each level the openings hold. */
type Load = ReturnType<typeof createLoad>;

function createLoad() {
  const held = new Map<string, number>();
  const key = (due: string, level: SeverityLevel) => `${due} ${level}`;
  return {
    add(due: string, level: SeverityLevel): void {
      held.set(key(due, level), (held.get(key(due, level)) ?? 0) + 1);
    },
    /** Those of an opening that are as grave as a level, or graver. */
    from(floor: SeverityLevel, due: string): number {
      return SeverityLevel.options
        .filter((level) => isAtLeast(level, floor))
        .reduce((sum, level) => sum + (held.get(key(due, level)) ?? 0), 0);
    },
  };
}
