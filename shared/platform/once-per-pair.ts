/** Bounds the memory that ever new pairs may take. */
const mostRemembered = 20_000;

/**
 * Answers what is made of two texts: once for each pair, as long as there are
 * not too many of them.
 */
export function oncePerPair<T>(
  make: (one: string, other: string) => T,
  most = mostRemembered,
): (one: string, other: string) => T {
  const made = new Map<string, Map<string, T>>();
  let count = 0;
  return (one, other) => {
    const before = made.get(one)?.get(other);
    if (before !== undefined) return before;
    if (count >= most) {
      made.clear();
      count = 0;
    }
    const now = make(one, other);
    made.set(one, (made.get(one) ?? new Map<string, T>()).set(other, now));
    count += 1;
    return now;
  };
}
