import type { PublicPromise } from '../../domain/promise.ts';
import { aboutOf, sameAbout } from '../match/about.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { placeOf } from '../place-of.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';

/**
 * Lets a promise that is new by its words take the name of one that has
 * vanished and says the same to the same people about the same thing; first
 * of all the name of one that stood where it stands.
 */
export function adopt(
  seen: readonly PublicPromise[],
  kept: readonly PublicPromise[],
): PublicPromise[] {
  const seenIds = new Set(seen.map(({ id }) => id));
  const keptIds = new Set(kept.map(({ id }) => id));
  const free = Map.groupBy(
    kept.filter(({ id }) => !seenIds.has(id)),
    saidBy,
  );
  const nameless = seen.filter(({ id }) => !keptIds.has(id));
  const named = new Map<PublicPromise, PublicPromise>();
  for (const mayBe of [standsThere, () => true]) {
    for (const promise of nameless) {
      if (named.has(promise)) continue;
      const heirs = free.get(saidBy(promise)) ?? [];
      const former = heirs.find(
        (one) => mayBe(one, promise) && isReworded(one, promise),
      );
      if (former === undefined) continue;
      heirs.splice(heirs.indexOf(former), 1);
      named.set(promise, former);
    }
  }
  return seen.map((promise) => {
    const former = named.get(promise);
    if (former === undefined) return promise;
    return { ...promise, identity: former.identity, id: former.id };
  });
}

function standsThere(one: PublicPromise, other: PublicPromise): boolean {
  const places = new Set(one.mentions.map((at) => placeOf(at.url, at)));
  return other.mentions.some((at) => places.has(placeOf(at.url, at)));
}

function saidBy({ topic, scope, terms }: PublicPromise): string {
  return [topic, [...scope].sort().join(','), normaliseTerms(terms)].join('|');
}

function isReworded(one: PublicPromise, other: PublicPromise): boolean {
  return sameAbout(
    aboutOf(fullestMention(one)),
    aboutOf(fullestMention(other)),
    one.terms.length > 0 ? 'with-terms' : 'without-terms',
  );
}
