import type { DurationUnit } from '../../domain/term.ts';
import { readAmount } from './amount.ts';
import { nthSpan } from './nth-span.ts';
import type { Span } from './said-span.ts';
import { readSpan } from './span.ts';
import type { TermReader } from './term-reader.ts';
import { qualifiersAfter, readUnit } from './units.ts';

/** Answers the stretch of time that begins at a token, where one does. */
export function durationAt(r: TermReader, at: number): Span | undefined {
  return (
    fixedAt(r, at) ??
    wholeAt(r, at) ??
    bareAt(r, at) ??
    nthSpan(r, at) ??
    spanAt(r, at)
  );
}

/** "same day", "le lendemain", "same day or next day", "… and next-day" */
function fixedAt(r: TermReader, at: number): Span | undefined {
  const match = r.sense(at, 'fixed');
  // "counted from the next day"
  if (match === undefined || r.before(at, 'notBefore')) return undefined;
  const { sense, next } = match;
  const either = (r.sense(next, 'or') ?? r.sense(next, 'and'))?.next;
  const other = either && r.sense(either, 'fixed');
  if (!other || other.sense.unit !== sense.unit) {
    return { ...sense, first: at, next, word: at, range: true };
  }
  const min = Math.min(sense.min, other.sense.min);
  const max = Math.max(sense.max, other.sense.max);
  const { unit } = sense;
  return { min, max, unit, first: at, next: other.next, word: at, range: true };
}

/** "all day", "toute l'année" */
function wholeAt(r: TermReader, at: number): Span | undefined {
  const whole = r.sense(at, 'whole');
  return whole && one(r, at, whole.next);
}

function one(r: TermReader, first: number, at: number): Span | undefined {
  const unit = readUnit(r, at);
  if (unit === undefined) return undefined;
  const { times, next, word } = unit;
  const value = { min: times, max: times, unit: unit.unit };
  return { ...value, first, next, word, range: false };
}

/** "net 30", "J+3" */
function bareAt(r: TermReader, at: number): Span | undefined {
  const plus = plusAt(r, at);
  if (plus !== undefined) return plusRange(r, plus) ?? plus;
  const days = r.sense(at, 'bareDays');
  if (days === undefined) return undefined;
  const span = bare(r, at, days.next, 'day');
  return span && isBareDays(r, span) ? span : undefined;
}

function plusAt(r: TermReader, at: number): Span | undefined {
  const plus = r.sense(at, 'plus');
  const span = plus && bare(r, at, plus.next, plus.sense);
  const after = span && qualifiersAfter(r, span.next);
  return after?.business && span?.unit === 'day'
    ? { ...span, unit: 'business-day', next: after.next }
    : span;
}

/** "J+2 à J+4", "J+2/J+4" */
function plusRange(r: TermReader, from: Span): Span | undefined {
  const mark = /^[-/]$/.test(r.norm(from.next)) ? from.next + 1 : undefined;
  const to = plusAt(r, r.sense(from.next, 'to')?.next ?? mark ?? from.next);
  if (!to || to.max <= from.min) return undefined;
  return { ...to, min: from.min, first: from.first, range: true };
}

function bare(
  r: TermReader,
  first: number,
  at: number,
  unit: DurationUnit,
): Span | undefined {
  const amount = readAmount(r, at);
  if (amount === undefined || !Number.isInteger(amount.value)) return undefined;
  const { value, next } = amount;
  return { min: value, max: value, unit, first, next, word: at, range: false };
}

/** Payment terms are weeks at least, and no word follows the number. */
function isBareDays(r: TermReader, { min, next }: Span): boolean {
  return min >= 7 && min <= 180 && r.tokens[next]?.kind !== 'word';
}

function spanAt(r: TermReader, at: number): Span | undefined {
  const span = readSpan(r, at);
  if (span === undefined || isYearOfCalendar(span)) return undefined;
  // "a 12-year-old oak"
  const end = r.norm(span.next) === '-' ? span.next + 1 : span.next;
  if (r.sense(end, 'notAfter') || r.before(at, 'notBefore')) {
    // Nor are the 5 years of "aged 3 to 5 years" a term.
    if (span.range) r.take(span.first, span.next);
    return undefined;
  }
  if (isRate(r, at) || isThatDay(r, at)) return undefined;
  return isClock(r, span) ? undefined : span;
}

/** "an order placed on a working day": which day, not how long */
function isThatDay(r: TermReader, at: number): boolean {
  return r.tokens[at]?.kind === 'word' && r.before(at, 'on') !== undefined;
}

/** "21 hours a day", "two free visits a year" */
function isRate(r: TermReader, at: number): boolean {
  if (r.tokens[at]?.kind !== 'word') return false;
  return r.before(at, 'unit') !== undefined || isCountBefore(r, at);
}

/** So many words may name what is counted. */
const longestCounted = 3;

function isCountBefore(r: TermReader, at: number): boolean {
  for (let words = 1; words <= longestCounted + 1; words++) {
    const before = at - words;
    if (r.tokens[before]?.kind === 'number') return words > 1;
    if (r.tokens[before]?.kind !== 'word' || isLink(r, before)) return false;
  }
  return false;
}

/** "Two boxes within a week", "three fitters take a day": so long it takes. */
function isLink(r: TermReader, at: number): boolean {
  return (
    r.sense(at, 'delay') !== undefined ||
    r.sense(at, 'of') !== undefined ||
    r.sense(at, 'from') !== undefined ||
    r.sense(at, 'until') !== undefined ||
    r.sense(at, 'and') !== undefined ||
    r.sense(at, 'or') !== undefined
  );
}

function isYearOfCalendar({ unit, max }: Span): boolean {
  return unit === 'year' && max >= 1000;
}

/** "à 8 h" is a time of day, "en 8 h" is not. */
function isClock(r: TermReader, span: Span): boolean {
  // "jusqu'à 4 heures avant", "jusqu'à 6 h d'attente"
  if (r.sense(span.next, 'ahead') || r.sense(span.next, 'of')) return false;
  if (span.range || span.unit !== 'hour' || span.max > 24) return false;
  if (!r.sense(span.word, 'clock')) return false;
  const written = r.tokens[span.next - 1]?.kind === 'number';
  if (written && span.max >= 5) return true;
  return r.before(span.first, 'clockBefore') !== undefined && span.max < 24;
}
