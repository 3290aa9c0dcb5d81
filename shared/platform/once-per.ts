/** Bounds the memory that ever new keys may take. */
const mostRemembered = 20_000;

/**
 * Answers what is made of a key: once for each, as long as there are not too
 * many of them.
 */
export function oncePer<Key, T>(
  make: (key: Key) => T,
  most = mostRemembered,
): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    if (made.size >= most) made.clear();
    const now = make(key);
    made.set(key, now);
    return now;
  };
}

/**
 * Answers what is made of an object: once for each, for as long as the object
 * is in use.
 */
export function oncePerObject<Key extends object, T>(
  make: (key: Key) => T,
): (key: Key) => T {
  const made = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
