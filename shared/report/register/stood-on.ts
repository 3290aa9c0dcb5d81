import type { PublicPromise } from '../../domain/promise.ts';
import type { RegisterEntry } from '../../domain/register.ts';
import type { Run } from '../../domain/run.ts';

export type StoodThen = {
  readonly promise: PublicPromise;
  /** ISO date of the night that saw it first, since it was last gone. */
  readonly since: string;
};

/**
 * Answers the promises that stood after the run of an instant, in one order.
 * One that a run missed is gone with the next complete run, unless that one
 * found it again: nothing is written then, so it is worked out here.
 */
export function stoodOn(
  entries: readonly RegisterEntry[],
  instant: string,
  runs: readonly Run[],
): StoodThen[] {
  const confirming = runs
    .filter(({ state }) => state === 'complete')
    .map(({ startedAt }) => startedAt);
  const until = entries
    .filter(({ at }) => at <= instant)
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  const byPromise = Map.groupBy(until, ({ promise }) => promise.id);
  return [...byPromise.values()]
    .flatMap((story) => standing(story, instant, confirming))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function standing(
  story: readonly RegisterEntry[],
  instant: string,
  confirming: readonly string[],
): StoodThen[] {
  const isLost = ({ state, at }: RegisterEntry, until: string) =>
    state === 'gone' ||
    (state === 'missed' && confirming.some((run) => at < run && run <= until));
  const last = story.at(-1);
  if (last === undefined || isLost(last, instant)) return [];
  const lostAt = story.findLastIndex((entry, place) => {
    const next = story[place + 1];
    return next !== undefined && isLost(entry, justBefore(next.at));
  });
  const first = story[lostAt + 1] ?? last;
  return [{ promise: last.promise, since: first.asOf }];
}

/** A run that finds a promise again does not confirm that it is gone. */
function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}

function orderOf({ promise }: StoodThen): string {
  return [promise.kind, promise.topic, promise.id].join(' ');
}
