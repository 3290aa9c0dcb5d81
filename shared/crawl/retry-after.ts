/**
 * Milliseconds to wait from a Retry-After header (RFC 9110, 10.2.3): seconds,
 * or a date. Undefined where it says neither; 0 for a date gone by.
 */
export function retryAfterMs(
  header: string | undefined,
  nowMs: number,
): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Z][a-z]{2}/.test(value)) return undefined;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}
