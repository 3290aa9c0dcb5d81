/**
 * Answers the groups of at most so many items that a chain of likeness joins.
 * Items of equal signature are one from the start, and many of them are no
 * small group: whom they would join is not asked. The order of the items
 * changes no group.
 */
export function smallGroups<T>(
  bySignature: ReadonlyMap<string, readonly T[]>,
  most: number,
  alike: (signature: string, other: string) => boolean,
): T[][] {
  const kinds: Kind<T>[] = [...bySignature].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const left = new Set(kinds);
  const groups: T[][] = [];
  for (const kind of kinds) {
    if (kind[1].length > most || !left.has(kind)) continue;
    const group = chainFrom(kind, left, most, alike);
    if (group === undefined) continue;
    for (const one of group) left.delete(one);
    groups.push([...group].flatMap(([, members]) => members));
  }
  return groups;
}

/** Items of one signature. */
type Kind<T> = readonly [signature: string, members: readonly T[]];

/** Undefined as soon as they are too many. */
function chainFrom<T>(
  first: Kind<T>,
  left: ReadonlySet<Kind<T>>,
  most: number,
  alike: (signature: string, other: string) => boolean,
): ReadonlySet<Kind<T>> | undefined {
  const chain = new Set([first]);
  let size = first[1].length;
  // Those that are added are asked in their turn.
  for (const [signature] of chain) {
    for (const other of left) {
      if (chain.has(other) || !alike(signature, other[0])) continue;
      size += other[1].length;
      if (size > most) return undefined;
      chain.add(other);
    }
  }
  return chain;
}
