import type { PublicPromise } from '../../domain/promise.ts';
import type { Concerned } from './concerned-wordings.ts';
import { promiseOf, type Seen, type Sited } from './promise-of.ts';
import type { FoundReading } from './stirred-readings.ts';

/**
 * Answers the kept promises whose wordings came to stand elsewhere, as merging
 * would: they are the same wordings, so each is the promise that it was.
 */
export function standingAgain(
  found: readonly FoundReading[],
  concerned: ReadonlyMap<string, Concerned>,
  seen: Seen,
): PublicPromise[] {
  const clusters = new Map<PublicPromise, Sited[]>();
  for (const { key, wording = '', page, reading } of found) {
    const of = concerned.get(key);
    if (of === undefined || of === 'everything') continue;
    const promise = of.wordings.get(wording);
    if (promise === undefined || reading.stance === 'refused') continue;
    const where = { url: page.url, reading };
    const cluster = clusters.get(promise);
    if (cluster) cluster.push(where);
    else clusters.set(promise, [where]);
  }
  return [...clusters].map(([{ id, identity }, cluster]) =>
    promiseOf({ id, identity }, cluster, seen),
  );
}
