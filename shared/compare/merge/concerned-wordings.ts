import type { PublicPromise } from '../../domain/promise.ts';
import { placeOf } from '../place-of.ts';
import type { Stirred } from './merged-pages.ts';
import type { WordedReadings } from './stirred-readings.ts';

/** What has to be merged again, of one key. */
export type Concerned =
  | 'everything'
  /** Kept promises alone, each with the wordings that it is merged from. */
  | ReadonlyMap<PublicPromise, readonly WordedReadings[]>;

/**
 * Answers, by key, what readings that came or went concern. Which wordings
 * are one promise follows from which there are: where those of all that came
 * or went stood, and stand, elsewhere too, they concern the promises alone
 * that were merged from them.
 */
export function concernedWordings(
  { wordings: stirred }: Pick<Stirred, 'wordings'>,
  worded: readonly WordedReadings[],
  kept: readonly (readonly [key: string, PublicPromise])[],
): ReadonlyMap<string, Concerned> {
  const wordedOf = Map.groupBy(worded, ({ key }) => key);
  const keptOf = Map.groupBy(kept, ([key]) => key);
  return new Map(
    [...stirred].map(([key, wordings]): [string, Concerned] => {
      const promises = (keptOf.get(key) ?? []).map(([, promise]) => promise);
      const merged = mergedFrom(wordedOf.get(key) ?? [], promises);
      return [key, merged ? concernedIn(merged, wordings) : 'everything'];
    }),
  );
}

/** To each wording that stayed, the promise it was merged into. */
type MergedFrom = ReadonlyMap<
  string | undefined,
  readonly [PublicPromise, WordedReadings]
>;

function concernedIn(
  merged: MergedFrom,
  stirred: ReadonlySet<string | undefined>,
): Concerned {
  const promises = new Set<PublicPromise>();
  for (const wording of stirred) {
    const [promise] = merged.get(wording) ?? [];
    if (!promise) return 'everything';
    promises.add(promise);
  }
  const concerned = new Map<PublicPromise, WordedReadings[]>();
  for (const [promise, wording] of merged.values()) {
    if (!promises.has(promise)) continue;
    const others = concerned.get(promise);
    if (others) others.push(wording);
    else concerned.set(promise, [wording]);
  }
  return concerned;
}

/** Undefined where it is not certain. */
function mergedFrom(
  worded: readonly WordedReadings[],
  promises: readonly PublicPromise[],
): MergedFrom | undefined {
  const merged = new Map<string, readonly [PublicPromise, WordedReadings]>();
  const urls = new Set(worded.map(({ stayed }) => stayed?.url));
  const standing = standingOn(urls, promises);
  for (const readings of worded) {
    const { wording, stayed } = readings;
    if (wording === undefined) return undefined;
    if (stayed === undefined) continue;
    const promise = standing.get(placeOf(stayed.url, stayed.reading));
    if (promise === undefined || promise === 'several') return undefined;
    merged.set(wording, [promise, readings]);
  }
  return merged;
}

/** Where promises stand on some pages: many stand on hundreds of others. */
function standingOn(
  urls: ReadonlySet<string | undefined>,
  promises: readonly PublicPromise[],
): ReadonlyMap<string, PublicPromise | 'several'> {
  const standing = new Map<string, PublicPromise | 'several'>();
  for (const promise of promises) {
    for (const mention of promise.mentions) {
      if (!urls.has(mention.url)) continue;
      const place = placeOf(mention.url, mention);
      standing.set(place, standing.has(place) ? 'several' : promise);
    }
  }
  return standing;
}
