import type { PublicPromise } from '../domain/promise.ts';

type Identified = Pick<PublicPromise, 'identity'>;

/**
 * Answers the identities of some promises that others have too. The few are
 * remembered, not the many.
 */
export function sharedIdentities(
  few: readonly Identified[],
  ...many: readonly (readonly Identified[])[]
): ReadonlySet<string> {
  const wanted = new Set(few.map(({ identity }) => identity));
  const found = new Set<string>();
  for (const promises of wanted.size > 0 ? many : []) {
    for (const { identity } of promises) {
      if (wanted.has(identity)) found.add(identity);
    }
  }
  return found;
}
