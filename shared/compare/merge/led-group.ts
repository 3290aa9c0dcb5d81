import type { Reading } from '../../domain/reading.ts';
import { alikeness } from './same-promise.ts';
import { type Sighting, scopeOf } from './sighting.ts';

/** A reading that led all of its key, on its page. */
export type Leader = { readonly url: string; readonly reading: Reading };

/** What is known of groups from when they were gathered before. */
export type Led = {
  /** By the key of a group: all of it, as it was, was gathered around it. */
  readonly leaders: ReadonlyMap<string, Leader>;
  /** Pages on which readings came or went. */
  readonly touched: ReadonlySet<string>;
};

/**
 * Answers the sighting that a group is still gathered around, because all that
 * came resembles it and says no more; undefined where that is not certain.
 * What stands is not looked at.
 */
export function stillLed(
  group: readonly Sighting[],
  leader: Leader | undefined,
  touched: Led['touched'],
): Sighting | undefined {
  if (leader === undefined || group.length < 2) return undefined;
  const at = group.findIndex(({ reading }) => reading === leader.reading);
  const first = group[at];
  if (first === undefined) return undefined;
  const isLed = group.every(
    (one, next) =>
      !touched.has(one.url) ||
      (isLike(one, first) && !comesBefore(one, first, next < at)),
  );
  return isLed ? first : undefined;
}

/**
 * Answers the sighting that leads a whole group: the one it was gathered
 * around, where what that one is about is what all of it is about.
 */
export function leaderOf(
  group: readonly Sighting[],
  gathered: readonly (readonly Sighting[])[],
): Sighting | undefined {
  const [first] = gathered[0] ?? [];
  const isWhole = gathered.length === 1 && group.length > 1;
  return isWhole && first && group.every((one) => isAboutAllOf(first, one))
    ? first
    : undefined;
}

/** Whether gathering would put it with the first, and the same be shared. */
function isLike(one: Sighting, first: Sighting): boolean {
  return (
    scopeOf(one.reading) === scopeOf(first.reading) &&
    alikeness.likeness(one, first) !== undefined &&
    isAboutAllOf(first, one)
  );
}

function isAboutAllOf(first: Sighting, one: Sighting): boolean {
  return [...first.about].every((id) => one.about.has(id));
}

/** In the order in which `gatherBy` takes items. */
function comesBefore(
  one: Sighting,
  other: Sighting,
  standsBefore: boolean,
): boolean {
  const { fullness, signatureOf } = alikeness;
  const more = fullness(one) - fullness(other);
  if (more !== 0) return more > 0;
  const [mine, theirs] = [signatureOf(one), signatureOf(other)];
  return mine === theirs ? standsBefore : mine < theirs;
}
