import type { PublicPromise } from '../domain/promise.ts';
import type { Reading } from '../domain/reading.ts';

/** A page with the statements that were read on it. */
export type PageReadings = {
  readonly url: string;
  readonly readings: readonly Reading[];
};

/**
 * Answers the promises of a site: a promise that stands on several pages, or
 * several times on one, is one with a mention for each place. Other terms or
 * another scope make another promise. `seenAt` is an ISO instant.
 */
export function mergeReadings(
  _pages: Iterable<PageReadings>,
  _seen: { readonly siteId: string; readonly seenAt: string },
): PublicPromise[] {
  return [];
}
