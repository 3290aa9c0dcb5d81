import type { PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';
import { gatherBy } from './gather-by.ts';
import { joinTwins, twinPages } from './join-twins.ts';
import { promiseId } from './promise-identity.ts';
import { fullest, identityOf, promiseOf, type Seen } from './promise-of.ts';
import { alikeness, areTwins } from './same-promise.ts';
import { type PageReadings, type Sighting, sightingsOf } from './sighting.ts';

/**
 * Answers the promises of a site: a promise that stands on several pages, or
 * several times on one, is one with a mention for each place. Other terms or
 * another scope make another promise, and so does another subject, unless one
 * page translates the other. The order of pages changes nothing. `seenAt` is an
 * ISO instant.
 */
export function mergeReadings(
  pages: readonly PageReadings[],
  seen: Seen,
): PublicPromise[] {
  const twins = twinPages(pages);
  const alike = new Map<string, Sighting[]>();
  for (const sighting of sightingsOf(pages)) {
    const key = keyOf(sighting.reading);
    const group = alike.get(key);
    if (group) group.push(sighting);
    else alike.set(key, [sighting]);
  }
  const byId = new Map<string, Sighting[]>();
  for (const group of alike.values()) {
    const gathered = [
      ...Map.groupBy(group, ({ reading }) => scopeOf(reading)).values(),
    ].flatMap((ofScope) => gatherBy(ofScope, alikeness));
    for (const cluster of joinTwins(gathered, group, twins, areTwins)) {
      const id = promiseId(identityOf(cluster, seen), fullest(cluster).terms);
      byId.set(id, [...(byId.get(id) ?? []), ...cluster]);
    }
  }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, cluster]) => promiseOf(id, cluster, seen));
}

/** Readings with other keys are never one promise. */
export function keyOf({
  topic,
  terms,
}: Pick<Reading, 'topic' | 'terms'>): string {
  return [topic, normaliseTerms(terms)].join('|');
}

function scopeOf({ scope }: Pick<Reading, 'scope'>): string {
  return [...scope].sort().join();
}
