import type { PublicPromise } from '../../domain/promise.ts';
import { aboutOf, sameAbout } from '../match/about.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { normaliseTerms } from '../terms/normalise-terms.ts';

/**
 * Lets a promise that is new by its words take the name of one that has
 * vanished and says the same to the same people about the same thing.
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
  return seen.map((promise) => {
    if (keptIds.has(promise.id)) return promise;
    const heirs = free.get(saidBy(promise)) ?? [];
    const former = heirs.find((one) => isReworded(one, promise));
    if (former === undefined) return promise;
    heirs.splice(heirs.indexOf(former), 1);
    const { identity, id } = former;
    return { ...promise, identity, id };
  });
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
