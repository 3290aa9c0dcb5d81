import { type ClockTime, countedAs } from '../../domain/measure.ts';
import type { CountTerm } from '../../domain/term.ts';
import { countsSomething } from './counts-something.ts';
import { endsBare } from './ends-bare.ts';
import { type Clock, readClock } from './read-clock.ts';
import type { TermReader } from './term-reader.ts';

/**
 * Answers until when, and from when on, a text says that something holds: "free
 * until six the day before", "half price after five". The value is minutes on
 * the face of a clock: the halves of the day are not told apart, for notes
 * seldom say which they mean.
 */
export function clockTimes(r: TermReader): CountTerm[] {
  const found: CountTerm[] = [];
  for (let before = 0; before < r.tokens.length; before++) {
    const time = timeAfter(r, before);
    if (time === undefined) continue;
    const { clock, kind } = time;
    const raw = r.rawOf(clock.first, clock.next);
    const value = minutesOf(clock);
    found.push({ type: 'count', value, of: countedAs(kind), raw });
    r.take(clock.first, clock.next);
    before = clock.next - 1;
  }
  return found;
}

function timeAfter(
  r: TermReader,
  before: number,
): { clock: Clock; kind: ClockTime } | undefined {
  const by = r.sense(before, 'by');
  const since = by ?? r.sense(before, 'since');
  const clock = since && readClock(r, since.next);
  if (clock === undefined || !isTold(r, clock)) return undefined;
  return { clock, kind: by === undefined ? 'start' : 'deadline' };
}

/** "Until 6", and no more; but "24 h before" is a length of time. */
function isTold(r: TermReader, { sure, next }: Clock): boolean {
  if (sure === 'sure') return true;
  if (sure === 'letter') return !isLength(r, next);
  if (r.words.hours.afterBareHour === '') return false;
  if (countsSomething(r, next)) return false;
  return (
    endsBare(r, next) ||
    (['afterBareHour', 'weekday', 'days'] as const).some(
      (kind) => r.sense(next, kind) !== undefined,
    )
  );
}

function isLength(r: TermReader, at: number): boolean {
  return (['ahead', 'business', 'of'] as const).some(
    (kind) => r.sense(at, kind) !== undefined,
  );
}

const hour = 60;
const half = 12 * hour;
/** No other hour has this place: noon is nought. */
const midnight = half;

function minutesOf({ hour: hours, minute }: Clock): number {
  const minutes = hours * hour + minute;
  return minutes % (2 * half) === 0 ? midnight : minutes % half;
}
