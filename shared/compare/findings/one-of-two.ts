import { addToEachOther } from '../match/same-thing.ts';
import { type Side, standApart } from './disagreement.ts';
import { namedAbove } from './general-words.ts';

/** Two places that contradict each other, in one order. */
export type Two<T> = readonly [T, T];

/**
 * Answers two of these places where they say two things and no more. A third
 * value, both on one page, or headings that each name what the others do not,
 * show that several things are meant.
 */
export function oneOfTwo(
  sides: readonly Side[],
  differ: (one: Side, other: Side) => boolean,
): Two<Side>[] {
  const inOrder = sides.toSorted((a, b) =>
    a.promise.id < b.promise.id ? -1 : 1,
  );
  const [one, other, third] = camps(inOrder, differ);
  if (!one || !other || third) return [];
  const pairs = one.flatMap((ours) =>
    other.map((theirs): Two<Side> => [ours, theirs]),
  );
  const arePages = pairs.every(([a, b]) => standApart(a.promise, b.promise));
  const pair = pairs.find(
    ([a, b]) => !addToEachOther(namedAbove(a), namedAbove(b)),
  );
  return arePages && pair ? [pair] : [];
}

/** More groups than these are not looked for. */
const tooMany = 3;

/** Groups that differ from one another, of each the first compared. */
function camps(
  sides: readonly Side[],
  differ: (one: Side, other: Side) => boolean,
): Side[][] {
  const found: Side[][] = [];
  for (const side of sides) {
    const same = found.find(([first]) => first && !differ(first, side));
    if (same) same.push(side);
    else found.push([side]);
    if (found.length === tooMany) break;
  }
  return found;
}
