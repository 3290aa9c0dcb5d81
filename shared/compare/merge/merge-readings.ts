import type { PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';
import { gatherBy } from './gather-by.ts';
import { joinTwins, twinPages } from './join-twins.ts';
import { type Leader, type Led, leaderOf, stillLed } from './led-group.ts';
import { promiseId } from './promise-identity.ts';
import { fullest, identityOf, promiseOf, type Seen } from './promise-of.ts';
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
  return mergeLed(pages, seen).promises;
}

const nobody: Led = { leaders: new Map(), touched: new Set() };

/**
 * Answers the same, knowing which readings led all others of their key when
 * they were merged before; and which do now.
 */
export function mergeLed(
  pages: readonly PageReadings[],
  seen: Seen,
  { leaders, touched }: Led = nobody,
): {
  readonly promises: PublicPromise[];
  readonly leaders: ReadonlyMap<string, Leader>;
} {
  const twins = twinPages(pages);
  const now = new Map<string, Leader>();
  const byId = new Map<string, Merged>();
  for (const [key, group] of groupsIn(pages)) {
    const first = stillLed(group, leaders.get(key), touched);
    const gathered = first ? [group] : gather(group);
    const leader = first ?? leaderOf(group, gathered);
    if (leader) now.set(key, { url: leader.url, reading: leader.reading });
    for (const cluster of joinTwins(gathered, group, twins, areTwins)) {
      const identity = identityOf(cluster, leader?.about, seen);
      const id = promiseId(identity, fullest(cluster).terms);
      const same = byId.get(id)?.cluster ?? [];
      byId.set(id, { identity, cluster: [...same, ...cluster] });
    }
  }
  const promises = [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { identity, cluster }]) =>
      promiseOf({ id, identity }, cluster, seen),
    );
  return { promises, leaders: now };
}

type Merged = {
  readonly identity: string;
  readonly cluster: readonly Sighting[];
};

/** Sightings by key: no others can be one promise. */
function groupsIn(
  pages: readonly PageReadings[],
): ReadonlyMap<string, readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightingsOf(pages)) {
    const key = keyOf(sighting.reading);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return groups;
}

function gather(group: readonly Sighting[]): Sighting[][] {
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
