import { countsSomething } from './counts-something.ts';
import { halfAfter } from './part-of-day.ts';
import type { TermReader } from './term-reader.ts';

/** What of a time follows the figures of its hour. */
export type Rest = {
  readonly hour?: number;
  readonly minute: number;
  /** How sure it is a time: "9:00"; "9 h"; a bare "9". */
  readonly sure: 'sure' | 'letter' | 'bare';
  readonly next: number;
};

/** Reads the minutes after the hour at a token, and how sure they make it. */
export function minutesAfterHour(
  r: TermReader,
  at: number,
  value: number,
): Rest | undefined {
  const bare = { minute: 0, sure: 'bare', next: at + 1 } as const;
  return (
    withColon(r, at) ??
    withPoint(r, at) ??
    withLetter(r, at, value) ??
    withOClock(r, at) ??
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

/** "9 o'clock", in the morning or not */
function withOClock(r: TermReader, at: number): Rest | undefined {
  const clock = r.sense(at + 1, 'oClock');
  return clock && { minute: 0, sure: 'sure', next: clock.next };
}

/** Reads a part of an hour after it: "sept heures et demie". */
export function partOfHour(r: TermReader, at: number): Rest | undefined {
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

/** "9 h 30 h", "9 h 10/12"; "9 h 30 / 14 h", "9h30/12h30" go on after it. */
function countsElse(r: TermReader, at: number): boolean {
  if (r.sense(at, 'clock') !== undefined) return true;
  const mark = r.isSpaced(at) ? '' : r.norm(at);
  const isClock = r.sense(at + 2, 'clock') !== undefined;
  return mark === ':' || (mark === '/' && !isClock);
}

function minutesAt(r: TermReader, at: number): number | undefined {
  return /^[0-5]\d$/.test(r.norm(at)) ? r.tokens[at]?.value : undefined;
}
