import type { GapFinding } from '../domain/gap.ts';
import type { PublicPromise } from '../domain/promise.ts';
import { findingOf } from './finding-of.ts';

/** Answers the promises that cannot be read one way only, or cannot be kept. */
export function findUnclear(
  promises: readonly PublicPromise[],
  asOf: string,
): GapFinding[] {
  return promises.flatMap((promise) => {
    if (promise.warnings.length === 0) return [];
    const because = promise.warnings.map(
      ({ words, reason, suggestion }) => `“${words}”: ${reason} ${suggestion}`,
    );
    return [findingOf({ type: 'unclear', promise, asOf, because })];
  });
}
