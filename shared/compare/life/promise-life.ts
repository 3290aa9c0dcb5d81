import type { Mention, PublicPromise } from '../../domain/promise.ts';
import { sameData } from '../same-data.ts';
import { adopt } from './adopt.ts';
import type { Night } from './night.ts';

/** What becomes of a site's promises in one run. */
export type PromiseNight = {
  /** Seen in this run, or missed by too few runs to be gone. */
  readonly standing: readonly PublicPromise[];
  /** Missed by two complete runs in a row, or replaced by another value. */
  readonly gone: readonly PublicPromise[];
  /** Those of both that differ from what is kept. */
  readonly changed: readonly PublicPromise[];
};

/** What a run saw: promises as they are kept, and those merged from pages. */
export type SeenPromises = {
  readonly same: readonly PublicPromise[];
  readonly anew: readonly PublicPromise[];
};

/**
 * Answers what stands after a run. A promise in other words, or moved to
 * another page, keeps its identity; its first sighting is never forgotten. A
 * disappearance counts from the second complete run that confirms it, unless
 * the same promise stands there with another value. Only what is not seen as
 * it is kept is gone over.
 */
export function promiseNight(
  kept: readonly PublicPromise[],
  { same, anew }: SeenPromises,
  night: Night,
): PromiseNight {
  const others = without(kept, same);
  const before = new Map(others.map((promise) => [promise.id, promise]));
  const named = adopt(anew, others).map((promise) =>
    withPast(promise, before.get(promise.id)),
  );
  const seenIds = new Set(named.map(({ id }) => id));
  const missed = others
    .filter(({ id }) => !seenIds.has(id))
    .map((promise) => asMissed(promise, night));
  const isReplaced = replacedBy(missed, [same, named]);
  const gone = missed.filter(
    (promise) =>
      night.complete && (isConfirmed(promise, night) || isReplaced(promise)),
  );
  const lost = new Set(gone);
  const rest = [...named, ...missed.filter((promise) => !lost.has(promise))];
  const changed = [...rest.sort(byId), ...gone].filter(
    (promise) => !sameData(promise, before.get(promise.id)),
  );
  return { standing: [...same, ...rest], gone, changed };
}

function without(
  kept: readonly PublicPromise[],
  same: readonly PublicPromise[],
): readonly PublicPromise[] {
  if (same.length === kept.length) return [];
  const isSame = new Set(same);
  return kept.filter((promise) => !isSame.has(promise));
}

/** Which of the missed another one stands for. */
function replacedBy(
  missed: readonly PublicPromise[],
  seen: readonly (readonly PublicPromise[])[],
): (promise: PublicPromise) => boolean {
  const wanted = new Set(missed.map(({ identity }) => identity));
  const found = new Set<string>();
  for (const promises of wanted.size > 0 ? seen : []) {
    for (const { identity } of promises) {
      if (wanted.has(identity)) found.add(identity);
    }
  }
  return ({ identity }) => found.has(identity);
}

function byId(one: PublicPromise, other: PublicPromise): number {
  return one.id < other.id ? -1 : 1;
}

function isConfirmed({ missedSince }: PublicPromise, night: Night): boolean {
  return missedSince !== undefined && missedSince < night.startedAt;
}

function asMissed(promise: PublicPromise, night: Night): PublicPromise {
  if (!night.complete || promise.missedSince !== undefined) return promise;
  return { ...promise, missedSince: night.startedAt };
}

/** First sightings are kept; last ones are written only with other news. */
function withPast(
  promise: PublicPromise,
  before: PublicPromise | undefined,
): PublicPromise {
  if (before === undefined || before === promise) return promise;
  const past = new Map(before.mentions.map((one) => [placeOf(one), one]));
  const mentions = promise.mentions.map((mention) => ({
    ...mention,
    firstSeen: past.get(placeOf(mention))?.firstSeen ?? mention.firstSeen,
  }));
  const unchanged = {
    ...promise,
    mentions: mentions.map((mention) => ({
      ...mention,
      lastSeen: past.get(placeOf(mention))?.lastSeen ?? mention.lastSeen,
    })),
  };
  return sameData(unchanged, before) ? before : { ...promise, mentions };
}

function placeOf({ url, selector, quote }: Mention): string {
  return [url, selector, quote].join('\n');
}
