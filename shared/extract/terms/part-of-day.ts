import type { TermReader } from './term-reader.ts';

/** Reads "am" and "in the afternoon" after a time of day. */
export function halfAfter(
  r: TermReader,
  at: number,
): { half: 'am' | 'pm'; next: number } | undefined {
  const am = r.sense(at, 'am') ?? gluedAt(r, at, 'gluedAm');
  if (am !== undefined) return { half: 'am', next: am.next };
  const pm = r.sense(at, 'pm') ?? gluedPm(r, at);
  return pm && { half: 'pm', next: pm.next };
}

/** "7:30a–5p": a letter right behind its figures. */
function gluedAt(r: TermReader, at: number, kind: 'gluedAm' | 'gluedPm') {
  return r.isSpaced(at) ? undefined : r.sense(at, kind);
}

/** From "a" to "p" no more can stand than a dash and minutes. */
const longestRange = 6;

/** "5p" alone are pence. */
function gluedPm(r: TermReader, at: number) {
  const pm = gluedAt(r, at, 'gluedPm');
  if (pm === undefined) return undefined;
  for (let before = at - 2; before >= at - longestRange; before--) {
    if (gluedAt(r, before, 'gluedAm')) return pm;
  }
  return undefined;
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
