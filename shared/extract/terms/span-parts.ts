import type { DurationUnit } from '../../domain/term.ts';
import type { Amount } from './amount.ts';
import { countsSomething } from './counts-something.ts';
import { endsBare } from './ends-bare.ts';
import { fractionAfter, readQuantity } from './quantity.ts';
import { type Span, spanOf } from './said-span.ts';
import type { TermReader } from './term-reader.ts';
import { convert } from './unit-size.ts';
import { readUnit, type Unit } from './units.ts';

/** "2 hours and 30 minutes", "1h30", "une heure et demie". */
export function withParts(r: TermReader, amount: Amount, unit: Unit): Span {
  const span = { ...spanOf(amount, unit), next: unit.next };
  const after = { ...amount, next: unit.next };
  const half = fractionAfter(r, after);
  if (half !== undefined) return { ...spanOf(half, unit), next: half.next };
  const sixtieths = unit.times === 1 ? sixtiethsAfter(r, span) : undefined;
  return sixtieths ?? withSmaller(r, span) ?? span;
}

/** "2 hours 30 minutes", "one year, two months and ten days" */
function withSmaller(r: TermReader, span: Span): Span | undefined {
  const comma = r.norm(span.next) === ',' ? span.next + 1 : span.next;
  const from = r.sense(comma, 'and')?.next ?? comma;
  const sum = withPart(r, span, from);
  if (sum === undefined) return undefined;
  const whole = withSmaller(r, sum) ?? sum;
  const close = isClose(span, sum);
  // "2 years, 3 months on parts" and "a month and 14 days to cancel" are two.
  if (close && comma === span.next) return whole;
  // "1 week, 3 days" may be two offers, "1 week and 3 days" are one.
  const isList = comma > span.next && comma === from && whole === sum;
  return endsClause(r, whole.next) && (close || !isList) ? whole : undefined;
}

function withPart(r: TermReader, span: Span, at: number): Span | undefined {
  const part = readQuantity(r, at);
  const unit = part && readUnit(r, part.next);
  return part && unit && added(span, part, unit);
}

function endsClause(r: TermReader, at: number): boolean {
  return r.tokens[at] === undefined || r.isStop(at);
}

/** Parts that people add up. */
const parts: Readonly<Record<string, readonly DurationUnit[]>> = {
  minute: ['minute'],
  hour: ['minute'],
  day: ['hour'],
  week: ['day'],
  month: ['day'],
  year: ['month', 'day'],
};

/** Hours and minutes, years and months are said in one breath. */
function isClose(whole: Span, part: Span): boolean {
  if (part.unit === 'minute') return true;
  return whole.unit === 'year' && part.unit === 'month';
}

function added(span: Span, part: Amount, unit: Unit): Span | undefined {
  if (!parts[span.unit]?.includes(unit.unit)) return undefined;
  const base = convert(span.min, span.unit, unit.unit);
  const limit = convert(1, span.unit, unit.unit) ?? 0;
  const more = part.value * unit.times;
  // "7 days, 24 hours" are no parts of a whole.
  if (base === undefined || more >= limit) return undefined;
  if (unit.unit === span.unit && !areSeconds(span, more, unit)) {
    return undefined;
  }
  const total = base + more;
  return { ...span, min: total, max: total, unit: unit.unit, next: unit.next };
}

/** "2 minutes 30 seconds", and nothing after that. */
function areSeconds({ min }: Span, more: number, { times }: Unit): boolean {
  return times < 1 && more > 0 && Number.isInteger(min);
}

/** "1h30", "2 h 30", "une heure trente", "1 min 30 s" */
function sixtiethsAfter(r: TermReader, span: Span): Span | undefined {
  const at = span.next;
  const isHour = span.unit === 'hour';
  if (!isHour && span.unit !== 'minute') return undefined;
  if (r.startsLine(at) || r.norm(at + 1) === '/') return undefined;
  const next = isHour ? minutesEnd(r, at) : secondsEnd(r, at);
  if (next === undefined) return undefined;
  const total = span.min + (r.tokens[at]?.value ?? 0) / 60;
  return { ...span, min: total, max: total, next };
}

/** Two figures after the hour that count nothing else, or words for them. */
function minutesEnd(r: TermReader, at: number): number | undefined {
  if (/^[0-5]\d$/.test(r.norm(at))) {
    const counts = r.isSpaced(at) && countsSomething(r, at + 1);
    return counts ? undefined : at + 1;
  }
  return wordEnd(r, at);
}

/** "trente" */
function wordEnd(r: TermReader, at: number): number | undefined {
  const value = r.tokens[at]?.value ?? 0;
  const inWords = r.isNumber(at) && !/^\d/.test(r.norm(at));
  const isPart = inWords && value >= 5 && value < 60;
  return isPart && endsBare(r, at + 1) ? at + 1 : undefined;
}

/** Two figures after the minutes, and no more than an "s" after them. */
function secondsEnd(r: TermReader, at: number): number | undefined {
  if (!/^[0-5]\d$/.test(r.norm(at))) return wordEnd(r, at);
  const next = r.norm(at + 1) === 's' ? at + 2 : at + 1;
  return next > at + 1 || endsBare(r, next) ? next : undefined;
}
