import type { PublicPromise } from '../../domain/promise.ts';
import { type Leader, leaderFor, sharedAbout } from './leaders.ts';
import { placeOf, standingsOf } from './promise-of.ts';
import {
  type PageReadings,
  type Sighting,
  scopeOf,
  sightingsOf,
} from './sighting.ts';
import type { SiteReadings } from './site-readings.ts';

/** A promise that readings left or joined, and where it stands now. */
export type Followed = {
  readonly kept: PublicPromise;
  readonly cluster: readonly Sighting[];
  /** What all of it is about. */
  readonly about: ReadonlySet<string>;
};

/** What is known of the readings of a key from when they were merged. */
export type KeyBefore = {
  readonly key: string;
  /** All that others were gathered around; they stand as they stood. */
  readonly leaders: readonly Leader[];
  readonly promises: readonly PublicPromise[];
};

/**
 * Answers the promises of a key that readings left or joined, where the same
 * lead: what stands follows the leader that it followed, and its words are not
 * read. Undefined where that is not certain.
 */
export function followLeaders(
  { key, leaders, promises }: KeyBefore,
  site: SiteReadings,
): readonly Followed[] | undefined {
  const came = cameTo(leaders, site.touchedOf(key));
  if (came === undefined) return undefined;
  const leadersOf = leadersOfPromises(leaders);
  const left = new Set(came.keys());
  const followed: Followed[] = [];
  for (const kept of promises) {
    const theirs = leadersOf(kept);
    for (const one of theirs) left.delete(one);
    const joined = theirs.flatMap((leader) => came.get(leader) ?? []);
    if (joined.length === 0 && !isTouched(kept, site)) continue;
    const now = followedNow(kept, theirs, joined, { key, site });
    if (now === undefined) return undefined;
    followed.push(now);
  }
  return left.size === 0 ? followed : undefined;
}

function followedNow(
  kept: PublicPromise,
  leaders: readonly Leader[],
  joined: readonly Sighting[],
  { key, site }: { readonly key: string; readonly site: SiteReadings },
): Followed | undefined {
  const leader = spokesman(kept, leaders);
  if (leader === undefined) return undefined;
  const cluster = [...standingOf(kept, leader.first, key, site), ...joined];
  return cluster.some(isTranslatedIn(site))
    ? undefined
    : { kept, cluster, about: sharedAbout(leader) };
}

function isTouched(
  { mentions }: PublicPromise,
  { touched }: SiteReadings,
): boolean {
  return mentions.some(({ url }) => touched.has(url));
}

/** A translation may join what nothing else does. */
function isTranslatedIn({ translated }: SiteReadings) {
  return ({ url }: Sighting) => translated.has(url);
}

/** Undefined where one that came would lead, or make its leader name less. */
function cameTo(
  leaders: readonly Leader[],
  touched: readonly PageReadings[],
): Map<Leader, Sighting[]> | undefined {
  const came = new Map<Leader, Sighting[]>();
  for (const one of sightingsOf(touched)) {
    const leader = leaderFor(one, leaders);
    if (leader === undefined || !isAboutAllOf(leader, one)) return undefined;
    came.set(leader, [...(came.get(leader) ?? []), one]);
  }
  return came;
}

function isAboutAllOf(leader: Leader, { about }: Sighting): boolean {
  return [...sharedAbout(leader)].every((id) => about.has(id));
}

/** One of several that agree; two that a translation joined do not. */
function spokesman(
  kept: PublicPromise,
  leaders: readonly Leader[],
): Leader | undefined {
  const [leader, ...others] = leaders;
  const about = leader && sharedAbout(leader);
  const agrees = ({ first }: Leader) =>
    scopeOf(first.reading) === scopeOf(kept);
  return about &&
    leaders.every(agrees) &&
    others.every((one) => isSame(sharedAbout(one), about))
    ? leader
    : undefined;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

/** What a promise was gathered around. */
function leadersOfPromises(
  leaders: readonly Leader[],
): (promise: PublicPromise) => readonly Leader[] {
  const urls = new Set(leaders.map(({ first }) => first.url));
  const byPlace = Map.groupBy(leaders, ({ first: { url, reading } }) =>
    placeOf({ url, ...reading }),
  );
  return ({ mentions }) =>
    mentions
      .filter(({ url }) => urls.has(url))
      .flatMap((mention) => byPlace.get(placeOf(mention)) ?? []);
}

/** What follows a leader still, on pages where nothing came or went. */
function standingOf(
  { mentions }: PublicPromise,
  { reading }: Sighting,
  key: string,
  { touched, ofKey }: SiteReadings,
): Sighting[] {
  const places = new Set(mentions.map(placeOf));
  const urls = new Set(mentions.map(({ url }) => url));
  const pages = [...urls]
    .filter((url) => !touched.has(url))
    .map((url) => ofKey(url, key));
  return [...sightingsOf(pages)].filter(
    (one) =>
      scopeOf(one.reading) === scopeOf(reading) &&
      standingsOf(one).some((standing) => places.has(placeOf(standing))),
  );
}
