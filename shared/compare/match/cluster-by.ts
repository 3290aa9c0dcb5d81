/**
 * Answers the groups of items that a chain of likeness joins. Items of equal
 * signature are one from the start, so that a banner on 10,000 pages costs
 * one comparison; the order of the items changes no group.
 */
export function clusterBy<T>(
  items: readonly T[],
  signatureOf: (item: T) => string,
  alike: (one: T, other: T) => boolean,
): T[][] {
  const kinds = [...Map.groupBy(items, signatureOf).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => members);
  const groups: T[][][] = [];
  for (const kind of kinds) {
    const [sample] = kind;
    if (sample === undefined) continue;
    const joined = groups.filter((group) =>
      group.some(([other]) => other !== undefined && alike(sample, other)),
    );
    const merged = [kind, ...joined.flat()];
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.flat());
}
