import type { DurationUnit } from '../../domain/term.ts';
import type { Amount } from './amount.ts';
import { countsSomething } from './counts-something.ts';
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
  const minutes = minutesAfter(r, span);
  if (minutes !== undefined) return minutes;
  return withSmaller(r, span) ?? span;
}

/** "2 hours and 30 minutes", "2 hours 30 minutes" */
function withSmaller(r: TermReader, span: Span): Span | undefined {
  const and = r.sense(span.next, 'and')?.next ?? span.next;
  const comma = r.norm(and) === ',' ? and + 1 : and;
  const part = readQuantity(r, comma);
  const smaller = part && readUnit(r, part.next);
  if (part === undefined || smaller === undefined) return undefined;
  // "2 years, 3 months on parts" are two stretches.
  const apart = comma > and && !endsClause(r, smaller.next);
  return apart ? undefined : added(span, part, smaller);
}

function endsClause(r: TermReader, at: number): boolean {
  return r.tokens[at] === undefined || r.isStop(at);
}

/** Parts that people add up: hours and minutes, years and months. */
const parts: Readonly<Record<string, DurationUnit>> = {
  hour: 'minute',
  year: 'month',
};

function added(span: Span, part: Amount, unit: Unit): Span | undefined {
  if (parts[span.unit] !== unit.unit) return undefined;
  const base = convert(span.min, span.unit, unit.unit);
  if (base === undefined) return undefined;
  const total = base + part.value * unit.times;
  return { ...span, min: total, max: total, unit: unit.unit, next: unit.next };
}

/** "1h30", "2 h 30": two figures after the hour that count nothing else. */
function minutesAfter(r: TermReader, span: Span): Span | undefined {
  const minutes = r.norm(span.next);
  if (span.unit !== 'hour' || !/^[0-5]\d$/.test(minutes)) return undefined;
  if (r.startsLine(span.next) || r.norm(span.next + 1) === '/') {
    return undefined;
  }
  if (r.isSpaced(span.next) && countsSomething(r, span.next + 1)) {
    return undefined;
  }
  const total = span.min + Number(minutes) / 60;
  return { ...span, min: total, max: total, next: span.next + 1 };
}
