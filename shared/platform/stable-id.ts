import { createHash } from 'node:crypto';

/**
 * An id of 32 hexadecimal figures that the same parts always give. Parts are
 * kept apart, so that ["a", "bc"] and ["ab", "c"] differ.
 */
export function stableId(
  parts: readonly (string | null | undefined)[],
): string {
  const text = JSON.stringify(parts.map((part) => part ?? null));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
