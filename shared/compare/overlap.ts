/** Answers what two sets share. */
export function overlap<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return new Set([...small].filter((item) => large.has(item)));
}
