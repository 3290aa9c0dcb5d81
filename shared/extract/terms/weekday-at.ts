import { readClockRange } from './clock-range.ts';
import type { Match } from './phrase-tree.ts';
import type { TermReader } from './term-reader.ts';

type Weekday = Match<'weekday'>;

/** Reads a day of the week: "Monday", "Mon.", and "Mo" beside its like. */
export function weekdayAt(r: TermReader, at: number): Weekday | undefined {
  return r.sense(at, 'weekday') ?? shortDay(r, at);
}

/** Short names are words too ("We", "me"): they want capitals and company. */
function shortDay(r: TermReader, at: number): Weekday | undefined {
  const day = shortAt(r, at);
  if (day === undefined) return undefined;
  const isLetter = r.norm(at).length === 1;
  if (isRanged(r, at)) return day;
  if (isLetter) return undefined;
  return isListed(r, at) || hasHours(r, at) ? day : undefined;
}

function shortAt(r: TermReader, at: number): Weekday | undefined {
  const day = r.sense(at, 'shortDay');
  return day && /^\p{Lu}/u.test(r.raw(at)) ? day : undefined;
}

function anyAt(r: TermReader, at: number): Weekday | undefined {
  return r.sense(at, 'weekday') ?? shortAt(r, at);
}

/** "Mo-Fr", "M–Th" */
function isRanged(r: TermReader, at: number): boolean {
  const to = r.norm(at + 1) === '-' && anyAt(r, at + 2);
  const from = r.norm(at - 1) === '-' && anyAt(r, at - 2);
  return Boolean(to || from);
}

/** "Sa, Su", "Tu & Th" */
function isListed(r: TermReader, at: number): boolean {
  const isLink = (link: number) => /^[,/&+]$/.test(r.norm(link));
  const later = isLink(at + 1) && anyAt(r, at + 2);
  const earlier = isLink(at - 1) && anyAt(r, at - 2);
  return Boolean(later || earlier);
}

/** "Sa 10:00-14:00", "We: 9-12" */
function hasHours(r: TermReader, at: number): boolean {
  const next = r.norm(at + 1) === ':' ? at + 2 : at + 1;
  return readClockRange(r, next) !== undefined;
}
