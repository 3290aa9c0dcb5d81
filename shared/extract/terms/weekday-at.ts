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
  if (isRanged(r, at)) return day;
  return isBesideItsLike(r, at) ? day : undefined;
}

/** One letter may stand for anything: it wants more beside it than two do. */
function isBesideItsLike(r: TermReader, at: number): boolean {
  if (r.norm(at).length > 1) return isListed(r, at) || hasHours(r, at);
  return isAfterLetters(r, at) || isInColumn(r, at);
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

/** "M: 7–7", "T: 7–7" and so on, each in a line of its own. */
function isInColumn(r: TermReader, at: number): boolean {
  if (!isRow(r, at)) return false;
  for (let near = at - longestHours; near <= at + longestHours; near++) {
    if (near !== at && isRow(r, near)) return true;
  }
  return false;
}

/** A line that begins with a short day and goes on with its hours. */
function isRow(r: TermReader, at: number): boolean {
  const begins = at === 0 || r.startsLine(at);
  return begins && shortAt(r, at) !== undefined && hasHours(r, at);
}

/** "lu-je 8h-12h", "lu – je : 8h": two in small letters, before hours. */
function isOfSmall(r: TermReader, first: number): boolean {
  if (r.norm(first + 1) !== '-') return false;
  if (r.isSpaced(first + 1) !== r.isSpaced(first + 2)) return false;
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
