import { countsSomething } from './counts-something.ts';
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
  const said = { minute: 0, half: undefined, sure: 'sure' } as const;
  return { hour, ...said, first: at, next: match.next };
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
  const rest = restOf(r, at, value);
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

type Rest = Pick<Clock, 'minute' | 'sure' | 'next'> & {
  readonly hour?: number;
};

function restOf(r: TermReader, at: number, value: number): Rest | undefined {
  const bare = { minute: 0, sure: 'bare', next: at + 1 } as const;
  return (
    withColon(r, at) ??
    withPoint(r, at) ??
    withLetter(r, at, value) ??
    inFour(r, at) ??
    (Number.isInteger(value) ? bare : undefined)
  );
}

/** "9:30", and "10: AM" as some write it */
function withColon(r: TermReader, at: number): Rest | undefined {
  if (r.norm(at + 1) !== ':' || r.isSpaced(at + 1)) return undefined;
  const minutes = minutesAt(r, at + 2);
  if (minutes !== undefined) {
    // "9:30:00"
    const seconds = r.norm(at + 3) === ':' && minutesAt(r, at + 4);
    const next = typeof seconds === 'number' ? at + 5 : at + 3;
    return { minute: minutes, sure: 'sure', next: afterLetter(r, next) };
  }
  const half = halfAfter(r, at + 2);
  return half && { minute: 0, sure: 'sure', next: at + 2 };
}

/** "10:00h" */
function afterLetter(r: TermReader, at: number): number {
  const letter = r.isSpaced(at) ? undefined : r.sense(at, 'clock');
  return letter?.next ?? at;
}

/** "0900", beside days: four figures are years and numbers elsewhere. */
function inFour(r: TermReader, at: number): Rest | undefined {
  const said = /^([01]\d|2[0-4])([0-5]\d)$/.exec(r.norm(at));
  if (said === null) return undefined;
  const [hour, minute] = [Number(said[1]), Number(said[2])];
  return { hour, minute, sure: 'bare', next: at + 1 };
}

/** "9.30": sure with am or pm, likely with an hour's letter, else a guess. */
function withPoint(r: TermReader, at: number): Rest | undefined {
  const minutes = /^\d{1,2}\.([0-5]\d)$/.exec(r.norm(at))?.[1];
  if (minutes === undefined) return undefined;
  const letter = r.sense(at + 1, 'clock')?.next;
  const sure = halfAfter(r, at + 1) ? 'sure' : letter ? 'letter' : 'bare';
  return { minute: Number(minutes), sure, next: letter ?? at + 1 };
}

/** "8 h", "8 h 30", "8h30", "08h:30" */
function withLetter(
  r: TermReader,
  at: number,
  value: number,
): Rest | undefined {
  const letter = r.sense(at + 1, 'clock');
  if (letter === undefined) return undefined;
  if (r.norm(letter.next) === ':' && !r.isSpaced(letter.next)) {
    const minute = minutesAt(r, letter.next + 1);
    const next = letter.next + 2;
    if (minute !== undefined) return { minute, sure: 'sure', next };
  }
  const minutes = minutesAt(r, letter.next) ?? spokenMinutes(r, letter.next);
  if (minutes === undefined) return withPart(r, letter.next, value);
  if (countsElse(r, letter.next + 1)) {
    return { minute: 0, sure: 'letter', next: letter.next };
  }
  const skipped = r.sense(letter.next + 1, 'unit');
  const next = skipped?.next ?? letter.next + 1;
  return { minute: minutes, sure: 'letter', next };
}

/** "sept heures et demie" */
function partOfHour(r: TermReader, at: number): Rest | undefined {
  const and = r.sense(at, 'and');
  const part = and && r.sense(and.next, 'fraction');
  if (part === undefined) return undefined;
  return { minute: part.sense * 60, sure: 'letter', next: part.next };
}

/** "8 h", "sept heures et demie", "dix-huit heures moins le quart" */
function withPart(r: TermReader, at: number, value: number): Rest {
  const whole = { minute: 0, sure: 'letter', next: at } as const;
  return partOfHour(r, at) ?? lessThanHour(r, at, value) ?? whole;
}

/** "dix-huit heures moins le quart" */
function lessThanHour(
  r: TermReader,
  at: number,
  value: number,
): Rest | undefined {
  const less = r.sense(at, 'afterHour');
  if (less === undefined || !Number.isInteger(value)) return undefined;
  const hour = (value + 23) % 24;
  return { hour, minute: 60 - less.sense, sure: 'letter', next: less.next };
}

/** "seize heures trente", where the number counts nothing else */
function spokenMinutes(r: TermReader, at: number): number | undefined {
  const value = r.tokens[at]?.value;
  if (value === undefined || !r.isNumber(at)) return undefined;
  if (/\d/.test(r.norm(at)) || r.norm(at - 1).length < 4) return undefined;
  const counts = countsSomething(r, at + 1) || value < 5 || value > 59;
  return counts || !Number.isInteger(value) ? undefined : value;
}

/** "9 h 30 h", "9 h 10/12"; "9 h 30 / 14 h" goes on after a break. */
function countsElse(r: TermReader, at: number): boolean {
  if (r.sense(at, 'clock') !== undefined) return true;
  return !r.isSpaced(at) && '/:'.includes(r.norm(at) || ' ');
}

function minutesAt(r: TermReader, at: number): number | undefined {
  return /^[0-5]\d$/.test(r.norm(at)) ? r.tokens[at]?.value : undefined;
}

function halfAfter(
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
function partOfDay(r: TermReader, at: number, hour: number): Half | undefined {
  const night = r.sense(at, 'night');
  if (night === undefined) return halfAfter(r, at);
  const half = hour <= 5 || hour === 12 ? 'am' : 'pm';
  return { half, night: true, next: night.next };
}
