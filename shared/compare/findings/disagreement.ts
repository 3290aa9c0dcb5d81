import type { Difference, GapFinding } from '../../domain/gap.ts';
import type { Mention, PublicPromise } from '../../domain/promise.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import type { TermDifference } from '../terms/compare-terms.ts';
import { findingOf } from './finding-of.ts';

/** One side of what a site says twice: a promise, in the words of one place. */
export type Side = {
  readonly promise: PublicPromise;
  readonly mention: Mention;
};

/** Answers a promise in the words of its fullest place. */
export function inFull(promise: PublicPromise): Side {
  return { promise, mention: fullestMention(promise) };
}

/** Answers the gap between two places of a site, with the words of both. */
export function disagreement(
  ours: Side,
  theirs: Side,
  different: readonly TermDifference[],
  asOf: string,
): GapFinding {
  const [shown, told] = [ours.mention, theirs.mention];
  const differences = different.map(
    (one): Difference => ({
      term: one.type,
      public: one.public,
      internal: one.internal,
      direction: one.direction,
      publicQuote: shown.quote,
      internalQuote: told.quote,
    }),
  );
  const because = [
    reasonOf('two-pages', {
      url: shown.url,
      quote: shown.quote,
      otherUrl: told.url,
      otherQuote: told.quote,
    }),
  ];
  return findingOf({
    type: 'inconsistent',
    promise: ours.promise,
    asOf,
    because,
    differences,
    against: theirs.promise,
  });
}

/** A page that says both draws a distinction that we cannot see. */
export function standApart(one: PublicPromise, other: PublicPromise): boolean {
  const pages = new Set(one.mentions.map(({ url }) => url));
  return other.mentions.every(({ url }) => !pages.has(url));
}
