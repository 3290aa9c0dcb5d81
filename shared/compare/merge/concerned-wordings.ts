import type { PublicPromise } from '../../domain/promise.ts';
import { placeOf } from '../place-of.ts';
import type { Stirred } from './merged-pages.ts';

/** A reading whose key was stirred. */
export type StirredReading = {
  readonly key: string;
  /** Undefined where it counts on which page it stands. */
  readonly wording: string | undefined;
  /** Whether it stood there before, just so. */
  readonly stayed: boolean;
  readonly place: () => string;
};

/** What has to be merged again, of one key. */
export type Concerned =
  | 'everything'
  | {
      /** To each wording the kept promise that is merged from it. */
      readonly wordings: ReadonlyMap<string, PublicPromise>;
      readonly promises: ReadonlySet<PublicPromise>;
    };

/**
 * Answers, by key, what readings that came or went concern. Which wordings
 * are one promise follows from which there are: where those of all that came
 * or went stood, and stand, elsewhere too, they concern the promises alone
 * that were merged from them.
 */
export function concernedWordings(
  stirred: Stirred,
  readings: readonly StirredReading[],
  kept: readonly (readonly [key: string, PublicPromise])[],
): ReadonlyMap<string, Concerned> {
  const readingsOf = Map.groupBy(readings, ({ key }) => key);
  const keptOf = Map.groupBy(kept, ([key]) => key);
  return new Map(
    [...stirred].map(([key, wordings]): [string, Concerned] => {
      const promises = (keptOf.get(key) ?? []).map(([, promise]) => promise);
      const merged = mergedFrom(readingsOf.get(key) ?? [], promises);
      return [key, merged ? concernedIn(merged, wordings) : 'everything'];
    }),
  );
}

function concernedIn(
  merged: ReadonlyMap<string, PublicPromise>,
  stirred: ReadonlySet<string | undefined>,
): Concerned {
  const promises = new Set<PublicPromise>();
  for (const wording of stirred) {
    const promise = wording && merged.get(wording);
    if (!promise) return 'everything';
    promises.add(promise);
  }
  const wordings = [...merged].filter(([, promise]) => promises.has(promise));
  return { promises, wordings: new Map(wordings) };
}

/**
 * Answers, to each wording that stayed, the promise it was merged into;
 * undefined where that is not certain.
 */
function mergedFrom(
  readings: readonly StirredReading[],
  promises: readonly PublicPromise[],
): ReadonlyMap<string, PublicPromise> | undefined {
  const merged = new Map<string, PublicPromise>();
  const standing = standingIn(promises);
  for (const { wording, stayed, place } of readings) {
    if (wording === undefined) return undefined;
    if (!stayed || merged.has(wording)) continue;
    const promise = standing.get(place());
    if (promise === undefined || promise === 'several') return undefined;
    merged.set(wording, promise);
  }
  return merged;
}

function standingIn(
  promises: readonly PublicPromise[],
): ReadonlyMap<string, PublicPromise | 'several'> {
  const standing = new Map<string, PublicPromise | 'several'>();
  for (const promise of promises) {
    for (const mention of promise.mentions) {
      const place = placeOf(mention.url, mention);
      standing.set(place, standing.has(place) ? 'several' : promise);
    }
  }
  return standing;
}
