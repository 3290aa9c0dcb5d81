import type { PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';
import { gatherBy } from './gather-by.ts';
import { joinTwins, twinPages } from './join-twins.ts';
import { promiseId } from './promise-identity.ts';
import { identityOf, promiseOf, type Seen } from './promise-of.ts';
import { alikeness, areTwins } from './same-promise.ts';
import {
  type PageReadings,
  type Sighting,
  scopeOf,
  sightingsOf,
} from './sighting.ts';

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
  const byId = new Map<string, Merged>();
  for (const group of groupsIn(pages)) {
    for (const cluster of joinTwins(gather(group), group, twins, areTwins)) {
      const identity = identityOf(cluster, seen);
      const id = promiseId(identity, group[0]?.reading.terms ?? []);
      const same = byId.get(id)?.cluster ?? [];
      byId.set(id, { identity, cluster: [...same, ...cluster] });
    }
  }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { identity, cluster }]) =>
      promiseOf({ id, identity }, cluster, seen),
    );
}

type Merged = {
  readonly identity: string;
  readonly cluster: readonly Sighting[];
};

/** Sightings that share a key: no others can be one promise. */
function groupsIn(
  pages: readonly PageReadings[],
): Iterable<readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightingsOf(pages)) {
    const key = keyOf(sighting.reading);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return groups.values();
}

function gather(group: readonly Sighting[]): Sighting[][] {
  // Most values stand nowhere else.
  if (group.length === 1) return [[...group]];
  const scopes = Map.groupBy(group, ({ reading }) => scopeOf(reading));
  return [...scopes.values()].flatMap((ofScope) =>
    gatherBy(ofScope, alikeness),
  );
}

/** Readings with other keys are never one promise. */
export function keyOf({
  topic,
  terms,
}: Pick<Reading, 'topic' | 'terms'>): string {
  return [topic, normaliseTerms(terms)].join('|');
}
