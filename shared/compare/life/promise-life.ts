import type { Mention, PublicPromise } from '../../domain/promise.ts';
import { aboutOf, sameAbout } from '../match/about.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { sameData } from '../same-data.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';
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

/**
 * Answers what stands after a run. A promise in other words, or moved to
 * another page, keeps its identity; its first sighting is never forgotten. A
 * disappearance counts from the second complete run that confirms it, unless
 * the same promise stands there with another value.
 */
export function promiseNight(
  kept: readonly PublicPromise[],
  seen: readonly PublicPromise[],
  night: Night,
): PromiseNight {
  const before = new Map(kept.map((promise) => [promise.id, promise]));
  const named = adopt(seen, kept).map((promise) =>
    withPast(promise, before.get(promise.id)),
  );
  const seenIds = new Set(named.map(({ id }) => id));
  const missed = kept
    .filter(({ id }) => !seenIds.has(id))
    .map((promise) => asMissed(promise, night));
  const replaced = new Set(named.map(({ identity }) => identity));
  const gone = missed.filter(
    (promise) =>
      night.complete &&
      (isConfirmed(promise, night) || replaced.has(promise.identity)),
  );
  const lost = new Set(gone);
  const standing = [
    ...named,
    ...missed.filter((promise) => !lost.has(promise)),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const changed = [...standing, ...gone].filter(
    (promise) => !sameData(promise, before.get(promise.id)),
  );
  return { standing, gone, changed };
}

function isConfirmed({ missedSince }: PublicPromise, night: Night): boolean {
  return missedSince !== undefined && missedSince < night.startedAt;
}

function asMissed(promise: PublicPromise, night: Night): PublicPromise {
  if (!night.complete || promise.missedSince !== undefined) return promise;
  return { ...promise, missedSince: night.startedAt };
}

/**
 * Lets a promise that is new by its words take the name of one that has
 * vanished and says the same to the same people about the same thing.
 */
function adopt(
  seen: readonly PublicPromise[],
  kept: readonly PublicPromise[],
): PublicPromise[] {
  const seenIds = new Set(seen.map(({ id }) => id));
  const keptIds = new Set(kept.map(({ id }) => id));
  const free = Map.groupBy(
    kept.filter(({ id }) => !seenIds.has(id)),
    saidBy,
  );
  return seen.map((promise) => {
    if (keptIds.has(promise.id)) return promise;
    const heirs = free.get(saidBy(promise)) ?? [];
    const former = heirs.find((one) => isReworded(one, promise));
    if (former === undefined) return promise;
    heirs.splice(heirs.indexOf(former), 1);
    const { identity, id } = former;
    return { ...promise, identity, id };
  });
}

function saidBy({ topic, scope, terms }: PublicPromise): string {
  return [topic, [...scope].sort().join(','), normaliseTerms(terms)].join('|');
}

function isReworded(one: PublicPromise, other: PublicPromise): boolean {
  return sameAbout(
    aboutOf(fullestMention(one)),
    aboutOf(fullestMention(other)),
    one.terms.length > 0 ? 'with-terms' : 'without-terms',
  );
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
