/** Answers what two sets share. */
export function overlap<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  const shared = new Set<T>();
  for (const item of small) if (large.has(item)) shared.add(item);
  return shared;
}
