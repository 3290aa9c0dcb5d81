import { overlap } from '../overlap.ts';
import { alikeness } from './same-promise.ts';
import { type Sighting, scopeOf } from './sighting.ts';

/** What others of its key were gathered around. */
export type Leader = {
  readonly first: Sighting;
  /** Some of them, that share with it no more than all of them share. */
  readonly witnesses: readonly Sighting[];
};

/** Answers what groups were gathered around, as `gatherBy` answers them. */
export function leadersOf(
  gathered: readonly (readonly Sighting[])[],
): Leader[] {
  return gathered.flatMap((group): Leader[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    const witnesses: Sighting[] = [];
    let { about } = first;
    for (const one of others) {
      const shared = overlap(about, one.about);
      if (shared.size === about.size) continue;
      witnesses.push(one);
      about = shared;
    }
    return [{ first, witnesses }];
  });
}

/** Answers what all that are gathered around a leader are about. */
export function sharedAbout({ first, witnesses }: Leader): ReadonlySet<string> {
  return [first, ...witnesses].map(({ about }) => about).reduce(overlap);
}

/**
 * Answers which of the leaders of a key, in the order of `gatherBy`, a
 * sighting is gathered around; undefined where it would lead itself.
 */
export function leaderFor(
  one: Sighting,
  leaders: readonly Leader[],
): Leader | undefined {
  const ofScope = leaders.filter(
    ({ first }) => scopeOf(first.reading) === scopeOf(one.reading),
  );
  const same = ofScope.find(({ first }) => isAlike(first, one));
  if (same) return same;
  let best: Leader | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const leader of ofScope) {
    const { first } = leader;
    if (!comesBefore(first, one)) continue;
    const likeness = alikeness.likeness(one, first);
    if (likeness === undefined || likeness <= most) continue;
    most = likeness;
    best = leader;
  }
  return best;
}

function isAlike(one: Sighting, other: Sighting): boolean {
  return alikeness.signatureOf(one) === alikeness.signatureOf(other);
}

/** In the order in which `gatherBy` takes items. */
function comesBefore(one: Sighting, other: Sighting): boolean {
  const { fullness, signatureOf } = alikeness;
  const more = fullness(one) - fullness(other);
  return more === 0 ? signatureOf(one) < signatureOf(other) : more > 0;
}
