import type { PublicPromise } from '../../domain/promise.ts';
import { placeOf } from '../place-of.ts';
import { sameData } from '../same-data.ts';
import { sharedIdentities } from '../shared-identities.ts';
import { adopt } from './adopt.ts';
import type { Night } from './night.ts';

/** What becomes of a site's promises in one run. */
export type PromiseNight = {
  /** Seen in this run, or missed by too few runs to be gone. */
  readonly standing: readonly PublicPromise[];
  /** Missed by two runs in a row, this one complete, or given another value. */
  readonly gone: readonly PublicPromise[];
  /** Those of both that differ from what is kept. */
  readonly changed: readonly PublicPromise[];
  /** By id, as they are kept, those that may differ. */
  readonly formerly: ReadonlyMap<string, PublicPromise>;
};

/** What a run saw. */
export type SeenPromises = {
  /** Kept promises that were seen as they are kept. */
  readonly same: readonly PublicPromise[];
  /** Those that may not have been. */
  readonly others: readonly PublicPromise[];
  /** What was merged from pages. */
  readonly anew: readonly PublicPromise[];
};

/**
 * Answers what stands after a run. A promise in other words, or moved to
 * another page, keeps its identity; its first sighting is never forgotten. A
 * disappearance is believed from the second run that misses it, a complete
 * one, unless the same promise stands there with another value. Only what is not seen as
 * it is kept is gone over.
 */
export function promiseNight(
  { same, others, anew }: SeenPromises,
  night: Night,
): PromiseNight {
  const before = new Map(others.map((promise) => [promise.id, promise]));
  const named = adopt(anew, others).map((promise) =>
    withPast(promise, before.get(promise.id), night),
  );
  const seenIds = new Set(named.map(({ id }) => id));
  const missed = others
    .filter(({ id }) => !seenIds.has(id))
    .map((promise) => asMissed(promise, night));
  const replaced = sharedIdentities(missed, same, named);
  const gone = missed.filter(
    (promise) =>
      night.complete &&
      (isConfirmed(promise, night) || replaced.has(promise.identity)),
  );
  const lost = new Set(gone);
  const rest = [...named, ...missed.filter((promise) => !lost.has(promise))];
  const changed = [...rest.sort(byId), ...gone].filter(
    (promise) => !sameData(promise, before.get(promise.id)),
  );
  return { standing: [...same, ...rest], gone, changed, formerly: before };
}

function byId(one: PublicPromise, other: PublicPromise): number {
  return one.id < other.id ? -1 : 1;
}

function isConfirmed({ missedSince }: PublicPromise, night: Night): boolean {
  return missedSince !== undefined && missedSince < night.startedAt;
}

/** Pages that were not read keep their promises: where it stood was read. */
function asMissed(promise: PublicPromise, night: Night): PublicPromise {
  if (promise.missedSince !== undefined) return promise;
  return { ...promise, missedSince: night.startedAt };
}

/**
 * First sightings are kept; last ones are written only with other news. Most
 * mentions of a promise that came to stand elsewhere too are passed on.
 */
function withPast(
  promise: PublicPromise,
  before: PublicPromise | undefined,
  { startedAt }: Night,
): PublicPromise {
  if (before === undefined || before === promise) return promise;
  const stood = new Set(before.mentions);
  const passedOn = new Set(promise.mentions);
  const past = new Map(
    before.mentions
      .filter((one) => !passedOn.has(one))
      .map((one) => [placeOf(one.url, one), one]),
  );
  const known = promise.mentions.map((mention) => {
    if (stood.has(mention)) return mention;
    const { firstSeen, lastSeen } =
      past.get(placeOf(mention.url, mention)) ?? mention;
    return { ...mention, firstSeen, lastSeen };
  });
  if (sameData({ ...promise, mentions: known }, before)) return before;
  const mentions = known.map((mention) => ({
    ...mention,
    lastSeen: startedAt,
  }));
  return { ...promise, mentions };
}
