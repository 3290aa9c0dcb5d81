/** What tells whether items are one. */
export type Alikeness<T> = {
  /** Items of equal signature are one from the start. */
  readonly signatureOf: (item: T) => string;
  /** The higher, the more it says. */
  readonly fullness: (item: T) => number;
  /** How alike two items are; undefined: they are not one. */
  readonly likeness: (one: T, other: T) => number | undefined;
};

/**
 * Answers the groups of items that are each like the fullest of their group.
 * No chain joins two that are not: "without obligation" stands beside a free
 * quote and beside a free trial and makes no one thing of them. A banner on
 * 10,000 pages costs one comparison. The order of items changes no group.
 */
export function gatherBy<T>(
  items: readonly T[],
  { signatureOf, fullness, likeness }: Alikeness<T>,
): T[][] {
  const kinds = [...Map.groupBy(items, signatureOf)]
    .flatMap(([signature, [sample, ...others]]) =>
      sample === undefined ? [] : [{ signature, sample, others }],
    )
    .sort(
      (a, b) =>
        fullness(b.sample) - fullness(a.sample) ||
        (a.signature < b.signature ? -1 : 1),
    );
  const groups: T[][] = [];
  for (const { sample, others } of kinds) {
    const group = likeliest(groups, ([fullest]) =>
      fullest === undefined ? undefined : likeness(sample, fullest),
    );
    if (group) group.push(sample, ...others);
    else groups.push([sample, ...others]);
  }
  return groups;
}

function likeliest<T>(
  items: readonly T[],
  likenessOf: (item: T) => number | undefined,
): T | undefined {
  let best: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const likeness = likenessOf(item) ?? Number.NEGATIVE_INFINITY;
    if (likeness <= most) continue;
    most = likeness;
    best = item;
  }
  return best;
}
