import type { Merged } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { type Followed, followLeaders } from './follow-leaders.ts';
import { mergeLed } from './merge-readings.ts';
import {
  changeIn,
  keyAt,
  mergedPages,
  type VersionedPage,
} from './merged-pages.ts';
import { promiseId } from './promise-identity.ts';
import { fullest, identityOf, promiseOf, type Seen } from './promise-of.ts';
import { recalledLeaders, rememberedLeaders } from './remembered-leaders.ts';
import { type SiteReadings, siteReadings } from './site-readings.ts';

export type MergedBefore = {
  readonly kept: readonly PublicPromise[];
  /** What they were merged from; undefined where that is not certain. */
  readonly merged: Merged | undefined;
  /** Answers the `keyDigest` of a kept promise. */
  readonly keyOfKept: (promise: PublicPromise) => string;
};

export type MergedAgain = {
  /** Kept promises that stand as they are kept. */
  readonly same: readonly PublicPromise[];
  readonly anew: readonly PublicPromise[];
  /** What is to be remembered of the pages. */
  readonly merged: Merged;
};

/**
 * Answers the promises that merging all pages does. Of a key that a reading
 * which came or went has, only promises that it left or joins are merged
 * anew, as long as the same readings lead; else all that share the key: no
 * other reading can join them. Kept promises stand for the rest.
 */
export function mergeAgain(
  pages: readonly VersionedPage[],
  { kept, merged: before, keyOfKept }: MergedBefore,
  seen: Seen,
): MergedAgain {
  const now = mergedPages(pages, before?.pages ?? {});
  if (before === undefined) {
    const { promises, leaders } = mergeLed(pages, seen);
    const site = siteReadings(pages, now, { urls: new Set() });
    const remembered = rememberedLeaders(leaders.values(), site);
    const merged = { pages: now, leaders: remembered };
    return { same: [], anew: promises, merged };
  }
  const found = kept.filter(({ missedSince }) => missedSince === undefined);
  if (now === before.pages) return { same: found, anew: [], merged: before };
  const change = changeIn(before.pages, now);
  const site = siteReadings(pages, now, change);
  const { same, byKey } = partedBy(found, keyOfKept, change.keys);
  const { followed, others } = followAll(byKey, before.leaders, site);
  const again = [...others].flatMap((key) => byKey.get(key) ?? []);
  const merged = mergeLed(pagesOf(again, others, site), seen);
  const left = new Set([...again, ...followed.map((one) => one.kept)]);
  for (const promise of [...byKey.values()].flat()) {
    if (!left.has(promise)) same.push(promise);
  }
  const following = followed.map((one) => promiseFollowing(one, seen));
  const leaders = Object.fromEntries(
    Object.entries(before.leaders).filter(([key]) => !others.has(key)),
  );
  Object.assign(leaders, rememberedLeaders(merged.leaders.values(), site));
  return {
    same,
    anew: [...merged.promises, ...following],
    merged: { pages: now, leaders },
  };
}

/** Promises by their key, where it is one of these, and all others. */
function partedBy(
  promises: readonly PublicPromise[],
  keyOf: (promise: PublicPromise) => string,
  keys: ReadonlySet<string>,
) {
  const byKey = new Map<string, PublicPromise[]>();
  for (const key of keys) byKey.set(key, []);
  const same: PublicPromise[] = [];
  for (const promise of promises) {
    (byKey.get(keyOf(promise)) ?? same).push(promise);
  }
  return { same, byKey };
}

/** Answers what followed its leader of these keys, and the other keys. */
function followAll(
  byKey: ReadonlyMap<string, readonly PublicPromise[]>,
  leaders: Merged['leaders'],
  site: SiteReadings,
): { readonly followed: Followed[]; readonly others: ReadonlySet<string> } {
  const all: Followed[] = [];
  const others = new Set<string>();
  for (const [key, promises] of byKey) {
    const recalled = recalledLeaders(leaders[key] ?? [], key, site);
    const followed =
      recalled && followLeaders({ key, promises, leaders: recalled }, site);
    if (followed) all.push(...followed);
    else others.add(key);
  }
  return { followed: all, others };
}

/** All readings of these keys, of which promises were merged before. */
function pagesOf(
  promises: readonly PublicPromise[],
  keys: ReadonlySet<string>,
  { touched, pageAt, digests }: SiteReadings,
): VersionedPage[] {
  const urls = new Set([
    ...touched,
    ...promises.flatMap(({ mentions }) => mentions.map(({ url }) => url)),
  ]);
  return [...urls].flatMap((url) => {
    const page = pageAt(url);
    const readings = page?.readings.filter((_, at) =>
      keys.has(keyAt(url, at, digests)),
    );
    return page && readings ? [{ ...page, readings }] : [];
  });
}

function promiseFollowing(
  { cluster, about }: Followed,
  seen: Seen,
): PublicPromise {
  const identity = identityOf(cluster, seen, about);
  const id = promiseId(identity, fullest(cluster).terms);
  return promiseOf({ id, identity }, cluster, seen);
}
