import type { PublicPromise } from '../../domain/promise.ts';
import type { RegisterEntry } from '../../domain/register.ts';
import type { Night } from './night.ts';
import type { PromiseNight } from './promise-life.ts';

/**
 * Answers what the register is told of a run: the promises that changed in
 * it, and nothing of those that are as they were.
 */
export function registerEntries(
  { changed, gone }: PromiseNight,
  { runId, asOf, startedAt }: Night,
): RegisterEntry[] {
  const lost = new Set(gone.map(({ id }) => id));
  const stateOf = ({ id, missedSince }: PublicPromise) => {
    if (lost.has(id)) return 'gone';
    return missedSince === undefined ? 'stands' : 'missed';
  };
  return changed.map((promise) => ({
    promise,
    state: stateOf(promise),
    runId,
    asOf,
    at: startedAt,
  }));
}
