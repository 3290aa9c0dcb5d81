import { countsSomething } from './counts-something.ts';
import { minutesAfterHour, partOfHour } from './minutes-after-hour.ts';
import { partOfDay } from './part-of-day.ts';
import type { TermReader } from './term-reader.ts';

/** A time of day as said, over tokens [first, next). */
export type Clock = {
  /** 0 to 24, before am or pm is counted. */
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** The half was said as "at night". */
  readonly night?: boolean;
  /** How sure it is a time: "9 am", "9:00", noon; "9 h"; a bare "9". */
  readonly sure: 'sure' | 'letter' | 'bare';
  readonly first: number;
  readonly next: number;
};

/** Reads "9am", "9:30 a.m.", "17:00", "8 h 30", "10: AM", "noon", "9". */
export function readClock(r: TermReader, at: number): Clock | undefined {
  if (r.isTaken(at)) return undefined;
  return named(r, at) ?? besideHour(r, at) ?? inFigures(r, at);
}

function named(r: TermReader, at: number): Clock | undefined {
  const noon = r.sense(at, 'noon');
  const match = noon ?? r.sense(at, 'midnight');
  if (match === undefined) return undefined;
  const hour = noon === undefined ? 24 : 12;
  // "Midi et demi", but half past midnight is of the next day.
  const part = noon && partOfHour(r, match.next);
  const { minute, next } = part ?? { minute: 0, next: match.next };
  return { hour, minute, half: undefined, sure: 'sure', first: at, next };
}

/** "half past four", "quarter to nine", and "half five" in words alone */
function besideHour(r: TermReader, at: number): Clock | undefined {
  const minutes = r.sense(at, 'beforeHour');
  const said = minutes?.next ?? at;
  const value = r.tokens[said]?.value ?? 0;
  if (minutes === undefined || !isHourOfTwelve(value)) return undefined;
  const next = said + 1;
  if (!r.isNumber(said) || countsSomething(r, next)) return undefined;
  const total = (value % 12) * 60 + minutes.sense + 12 * 60;
  const hour = Math.floor(total / 60) % 12 || 12;
  const after = partOfDay(r, next, hour);
  const clock = { hour, minute: total % 60, sure: 'sure', first: at } as const;
  return { ...clock, half: undefined, next, ...after };
}

function isHourOfTwelve(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

function inFigures(r: TermReader, at: number): Clock | undefined {
  const value = r.tokens[at]?.value;
  if (value === undefined || !r.isNumber(at)) return undefined;
  const rest = minutesAfterHour(r, at, value);
  if (rest === undefined) return undefined;
  const { hour = Math.floor(value), minute, sure, next } = rest;
  const after = partOfDay(r, next, hour);
  if (after === undefined) {
    const clock = { hour, minute, half: undefined, sure, first: at, next };
    return hour > 24 ? undefined : clock;
  }
  const clock = { hour, minute, ...after, sure: 'sure' as const, first: at };
  return hour > 12 ? undefined : clock;
}
