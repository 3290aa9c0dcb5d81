/**
 * Answers whether two values hold the same data, whatever order their keys
 * stand in. A key that holds undefined is as good as none, as it is once it
 * has been stored.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((part, at) => sameData(part, other[at]))
    );
  }
  return isRecord(one) && isRecord(other) && sameParts(one, other);
}

type Data = Readonly<Record<string, unknown>>;

function sameParts(one: Data, other: Data): boolean {
  for (const key of Object.keys(one)) {
    if (!sameData(one[key], other[key])) return false;
  }
  for (const key of Object.keys(other)) {
    if (other[key] !== undefined && one[key] === undefined) return false;
  }
  return true;
}

function isRecord(value: unknown): value is Data {
  return value !== null && typeof value === 'object';
}
