import type { Run } from './run.ts';

/**
 * Answers the id of a night's run: the one that has not ended, so that a
 * crashed run goes on, else a new one, so that a site can be read again the
 * same day.
 */
export function runOfNight(
  { siteId, asOf }: Pick<Run, 'siteId' | 'asOf'>,
  runs: readonly Run[],
): string {
  const first = `${siteId}_${asOf}`;
  const states = new Map(runs.map((run) => [run.id, run.state]));
  let id = first;
  for (let time = 2; hasEnded(states.get(id)); time += 1) {
    id = `${first}_${time}`;
  }
  return id;
}

/** Answers the site of a run; a site's id holds no underscore. */
export function siteOfRun(runId: string): string {
  return runId.split('_')[0] ?? runId;
}

/** Answers the calendar date that an instant falls on in a time zone. */
export function dateIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

function hasEnded(state: Run['state'] | undefined): boolean {
  return state === 'complete' || state === 'incomplete';
}
