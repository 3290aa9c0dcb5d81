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
  const small = r.sense(at, 'shortDay');
  if (small && (isOfSmall(r, at) || isOfSmall(r, at - 2))) return small;
  const day = shortAt(r, at);
  if (day === undefined) return undefined;
  const isLetter = r.norm(at).length === 1;
  if (isRanged(r, at)) return day;
  if (isLetter) return isAfterLetters(r, at) ? day : undefined;
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

/** Hours of one day are no longer. */
const longestHours = 14;

/** "M–Th 9–5, F 9–3": after a range of letters one alone is a day. */
function isAfterLetters(r: TermReader, at: number): boolean {
  if (!hasHours(r, at)) return false;
  for (let before = at - 1; before >= at - longestHours; before--) {
    if (isRanged(r, before) && shortAt(r, before)) return true;
  }
  return false;
}

/** "lu-je 8h-12h": two in small letters, right before their hours. */
function isOfSmall(r: TermReader, first: number): boolean {
  if (r.norm(first + 1) !== '-' || r.isSpaced(first + 1)) return false;
  if (r.isSpaced(first + 2)) return false;
  const both = [first, first + 2].every(
    (at) => r.norm(at).length > 1 && r.sense(at, 'shortDay') !== undefined,
  );
  return both && hasHours(r, first + 2);
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
