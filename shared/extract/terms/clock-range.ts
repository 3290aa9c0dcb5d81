import { type Clock, readClock } from './read-clock.ts';
import type { TermReader } from './term-reader.ts';

/** Opening and closing time over tokens [first, next). */
export type ClockRange = {
  readonly opens: string;
  readonly closes: string;
  /** Bare figures ("9-5") and letters ("2h-4h") need words beside them. */
  readonly sure: Clock['sure'];
  /** Both times have what makes them sure. */
  readonly both: boolean;
  /** Minutes after midnight. */
  readonly from: number;
  readonly first: number;
  readonly next: number;
};

/** Reads "9am–5pm", "8 h à 20 h", "9-5", "10: AM - 10: PM". */
export function readClockRange(
  r: TermReader,
  at: number,
): ClockRange | undefined {
  const opens = readClock(r, at);
  const link = opens && (linkAfter(r, opens) ?? cellAfter(r, opens));
  const closes = link === undefined ? undefined : readClock(r, link);
  if (opens === undefined || closes === undefined) return undefined;
  if (isPartOfMore(r, opens, closes)) return undefined;
  const [from, to] = minutesOf(r, opens, closes);
  if (from === to && from !== 0) return undefined;
  return {
    opens: format(from),
    closes: format(to === 0 ? 24 * 60 : to),
    sure: surer(opens, closes),
    both: opens.sure !== 'bare' && closes.sure !== 'bare',
    from,
    first: opens.first,
    next: closes.next,
  };
}

/** "Dinner 6–10", "evenings: 7 - 11": both are after noon. */
function isOfEvening(r: TermReader, opens: Clock, closes: Clock): boolean {
  const at = r.norm(opens.first - 1) === ':' ? opens.first - 1 : opens.first;
  const mayBeLate = [opens, closes].every(
    ({ half, hour, sure }) =>
      half === undefined && hour < 12 && sure !== 'letter',
  );
  return mayBeLate && r.before(at, 'evening') !== undefined;
}

function linkAfter(r: TermReader, opens: Clock): number | undefined {
  // "8 am. - 6 pm."
  const dotted = opens.half !== undefined && r.norm(opens.next) === '.';
  const at = dotted ? opens.next + 1 : opens.next;
  if (r.norm(at) === '-' || isSlash(r, opens)) return at + 1;
  const between =
    r.before(opens.first, 'between') ?? r.before(opens.first, 'from');
  const link = r.sense(opens.next, 'to') ?? r.sense(opens.next, 'until');
  const and = r.sense(opens.next, 'and')?.next;
  if (link !== undefined || and === undefined) return link?.next;
  return untilAfter(r, and) ?? (between ? and : undefined);
}

/** "9h/12h – 14h/18h"; "9–12/2–6" are two, "18h/19h/20h" times to choose. */
function isSlash(r: TermReader, { sure, first, next }: Clock): boolean {
  if (r.norm(next) !== '/' || sure === 'bare') return false;
  const other = readClock(r, next + 1);
  if (other === undefined || other.sure === 'bare') return false;
  return ![first - 1, other.next].some(
    (at) => r.norm(at) === '/' && !r.isSpaced(at),
  );
}

/** "We open at nine and shut at six", "… at nine and run until six". */
function untilAfter(r: TermReader, at: number): number | undefined {
  const until = r.sense(at, 'until');
  if (until !== undefined || r.tokens[at]?.kind !== 'word') return until?.next;
  return r.sense(at + 1, 'until')?.next;
}

/** "Monday", "9:00" and "17:00" in a line each: a row of a table. */
function cellAfter(r: TermReader, opens: Clock): number | undefined {
  if (opens.sure === 'bare' || !r.startsLine(opens.first)) return undefined;
  const day = r.before(opens.first, 'weekday') ?? r.before(opens.first, 'days');
  return day && r.startsLine(opens.next) ? opens.next : undefined;
}

/** "3-4-5", "9-5.5", "midi à 18 $": dates, versions, references, prices. */
function isPartOfMore(r: TermReader, opens: Clock, closes: Clock): boolean {
  return goesOnBefore(r, opens) || isPaid(r, closes) || goesOnAfter(r, closes);
}

function goesOnBefore(r: TermReader, { first }: Clock): boolean {
  const mark = r.norm(first - 1);
  // "9–12/2–6"
  const isSecond = mark === '/' && r.norm(first - 3) === '-';
  const joins = mark === '-' || mark === '.' || (mark === '/' && !isSecond);
  const number = r.tokens[first - 2]?.kind === 'number';
  return joins && number && !r.isSpaced(first - 1);
}

function goesOnAfter(r: TermReader, { sure, next }: Clock): boolean {
  const mark = r.norm(next);
  const glued = !r.isSpaced(next) && !r.isSpaced(next + 1);
  if (!glued || r.tokens[next + 1]?.kind !== 'number') return false;
  // "9h-12h/14h-18h", "9–12/2–6"
  const isFirst = sure !== 'bare' || r.norm(next + 2) === '-';
  return mark === '-' || mark === '.' || (mark === '/' && !isFirst);
}

/** "Midi à 18 $" is what lunch costs. */
function isPaid(r: TermReader, { sure, next }: Clock): boolean {
  return sure === 'bare' && r.sense(next, 'currency') !== undefined;
}

function surer(opens: Clock, closes: Clock): Clock['sure'] {
  const both = [opens.sure, closes.sure];
  if (both.includes('sure')) return 'sure';
  return both.includes('letter') ? 'letter' : 'bare';
}

const noon = 12 * 60;

/** Minutes after midnight of both, am and pm worked out where left out. */
function minutesOf(
  r: TermReader,
  opens: Clock,
  closes: Clock,
): readonly [number, number] {
  if (isOfEvening(r, opens, closes)) {
    return [plain(opens) + noon, plain(closes) + noon];
  }
  if (opens.half === undefined && closes.half === undefined) {
    const letters = opens.sure === 'letter' || closes.sure === 'letter';
    if (letters) return [plain(opens), plain(closes)];
    return withoutHalves(plain(opens), plain(closes));
  }
  if (opens.half === undefined) return opensWithoutHalf(opens, closes);
  const from = withHalf(opens, opens.half);
  const to = withHalf(closes, closes.half);
  const said = closes.half !== undefined || closes.hour > 12;
  return [from, !said && to <= from && to < noon ? to + noon : to];
}

/** "9-5pm" opens in the morning, "1-5pm" does not. */
function opensWithoutHalf(
  opens: Clock,
  closes: Clock,
): readonly [number, number] {
  const to = withHalf(closes, closes.half);
  if (opens.hour > 12) return [plain(opens), to];
  // "from nine to eleven at night": shops open in the morning.
  if (closes.night && opens.hour >= 8) return [plain(opens), to];
  const same = withHalf(opens, closes.half);
  const other = withHalf(opens, closes.half === 'pm' ? 'am' : 'pm');
  return [same < to ? same : other, to];
}

/** "9-5" closes in the afternoon, "1-5" opens in it. */
function withoutHalves(from: number, to: number): readonly [number, number] {
  if (to <= from && from <= noon && to + noon > from) return [from, to + noon];
  const early = from < 5 * 60 && from >= 60 && to < noon;
  return early ? [from + noon, to + noon] : [from, to];
}

function plain({ hour, minute }: Clock): number {
  return hour * 60 + minute;
}

function withHalf(clock: Clock, half: Clock['half']): number {
  const { hour, minute } = clock;
  if (half === undefined) return plain(clock);
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}

/** Answers a single time of day, a closing time at midnight as 24:00. */
export function formatClock(clock: Clock): string {
  return format(withHalf(clock, clock.half) || 24 * 60);
}

function format(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
