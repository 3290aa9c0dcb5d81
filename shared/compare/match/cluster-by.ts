/**
 * Answers the groups of items that a chain of likeness joins. Items of equal
 * signature are one from the start, so that a banner on 10,000 pages costs
 * one comparison; the order of the items changes no group.
 */
export function clusterBy<T>(
  bySignature: ReadonlyMap<string, readonly T[]>,
  alike: (signature: string, other: string) => boolean,
): T[][] {
  const kinds = [...bySignature].sort(([a], [b]) => (a < b ? -1 : 1));
  const groups: (typeof kinds)[] = [];
  for (const kind of kinds) {
    const joined = groups.filter((group) =>
      group.some(([other]) => alike(kind[0], other)),
    );
    const merged = [kind, ...joined.flat()];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.flatMap(([, members]) => members));
}
