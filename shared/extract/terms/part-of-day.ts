import type { TermReader } from './term-reader.ts';

/** Reads "am" and "in the afternoon" after a time of day. */
export function halfAfter(
  r: TermReader,
  at: number,
): { half: 'am' | 'pm'; next: number } | undefined {
  const am = r.sense(at, 'am');
  if (am !== undefined) return { half: 'am', next: am.next };
  const pm = r.sense(at, 'pm');
  return pm && { half: 'pm', next: pm.next };
}

type Half = {
  readonly half: 'am' | 'pm';
  readonly night?: true;
  readonly next: number;
};

/** Night goes on until five: "three at night" is am, "nine at night" pm. */
export function partOfDay(
  r: TermReader,
  at: number,
  hour: number,
): Half | undefined {
  const night = r.sense(at, 'night');
  if (night === undefined) return halfAfter(r, at);
  const half = hour <= 5 || hour === 12 ? 'am' : 'pm';
  return { half, night: true, next: night.next };
}
