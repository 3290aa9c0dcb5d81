import type { Mention, PublicPromise } from '../../domain/promise.ts';
import type { Reading } from '../../domain/reading.ts';
import { overlap } from '../overlap.ts';
import { placeOf } from '../place-of.ts';
import { canonicalText } from './canonical-text.ts';
import { promiseIdentity } from './promise-identity.ts';
import type { Sighting } from './sighting.ts';

/** A statement, and on which page. */
export type Sited = Pick<Sighting, 'url' | 'reading'>;

/** Of which site, and when: an ISO instant. */
export type Seen = { readonly siteId: string; readonly seenAt: string };

/** Answers the identity of a promise, from what all its places say. */
export function identityOf(
  cluster: readonly Sighting[],
  { siteId }: Seen,
): string {
  const { topic, scope } = fullest(cluster);
  // Most places say the same, word for word.
  const about = [
    ...new Set(cluster.map(({ spoken }) => spoken().about)),
  ].reduce(overlap);
  return promiseIdentity({ siteId, topic, scope, about: [...about] });
}

/** Footers and banners shorten; the body says it in full. */
export function fullest(cluster: readonly Sited[]): Reading {
  return cluster.reduce((first, one) =>
    byFullness(one, first) < 0 ? one : first,
  ).reading;
}

/** Negative where the first says it more fully. */
export function byFullness(a: Sited, b: Sited): number {
  return (
    Number(b.reading.place === 'main') - Number(a.reading.place === 'main') ||
    b.reading.quote.length - a.reading.quote.length ||
    byText(a.url, b.url) ||
    byText(a.reading.selector, b.reading.selector) ||
    byText(a.reading.quote, b.reading.quote) ||
    byText(canonicalText(a.reading), canonicalText(b.reading))
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Answers the promise of all its places, in the words of the fullest. */
export function promiseOf(
  named: Pick<PublicPromise, 'id' | 'identity'>,
  cluster: readonly Sited[],
  seen: Seen,
): PublicPromise {
  return inWordsOf(named, cluster, mentionsOf(cluster, seen));
}

/** Answers the same, where it is known at which places it stands. */
export function inWordsOf(
  { id, identity }: Pick<PublicPromise, 'id' | 'identity'>,
  cluster: readonly Sited[],
  mentions: Mention[],
): PublicPromise {
  const { quote, selector, place, alsoAt, stance, sense, ...said } =
    fullest(cluster);
  return {
    ...said,
    strength: cluster.some(({ reading }) => reading.strength === 'firm')
      ? 'firm'
      : 'hedged',
    id,
    identity,
    mentions,
  };
}

/** Answers the places where statements stand, in one order. */
export function mentionsOf(
  cluster: readonly Sited[],
  { seenAt }: Seen,
): Mention[] {
  const places = new Map<string, { by: Sited; standing: Standing }>();
  for (const by of cluster) {
    for (const standing of standingsOf(by)) {
      const place = placeOf(by.url, standing);
      const known = places.get(place);
      // The fullest stays, whatever the order they came in.
      const isFuller = known === undefined || byFullness(by, known.by) < 0;
      if (isFuller) places.set(place, { by, standing });
    }
  }
  return [...places]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { standing }]) => ({
      ...standing,
      firstSeen: seenAt,
      lastSeen: seenAt,
    }));
}

type Standing = Omit<Mention, 'firstSeen' | 'lastSeen'>;

/** Answers where a sighting stands, word for word. */
function standingsOf({ url, reading }: Sited): Standing[] {
  const { lang, alsoAt = [] } = reading;
  return [reading, ...alsoAt].map(({ selector, quote, place }) => ({
    url,
    selector,
    quote,
    lang,
    place,
  }));
}
