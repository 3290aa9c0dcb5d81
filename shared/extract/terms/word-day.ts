import type { TermReader } from './term-reader.ts';

/** Reads the day of a month in words: "first", "eighth", "twenty-fourth". */
export function wordDay(
  r: TermReader,
  at: number,
): { day: number; next: number } | undefined {
  const one = oneWord(r, at);
  if (one !== undefined) return one;
  const tens = r.tokens[at]?.value;
  if ((tens !== 20 && tens !== 30) || /\d/.test(r.norm(at))) return undefined;
  const more = oneWord(r, r.norm(at + 1) === '-' ? at + 2 : at + 1);
  if (more === undefined || more.day >= 10) return undefined;
  return { day: tens + more.day, next: more.next };
}

function oneWord(
  r: TermReader,
  at: number,
): { day: number; next: number } | undefined {
  if (r.isTaken(at)) return undefined;
  const first = r.sense(at, 'firstDay');
  if (first !== undefined) return { day: 1, next: first.next };
  const nth = r.sense(at, 'nth');
  return nth && nth.sense <= 31
    ? { day: nth.sense, next: nth.next }
    : undefined;
}
