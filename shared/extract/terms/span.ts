import type { Amount } from './amount.ts';
import { readQuantity } from './quantity.ts';
import { readList } from './read-list.ts';
import { type Span, spanOf } from './said-span.ts';
import { withParts } from './span-parts.ts';
import type { TermReader } from './term-reader.ts';
import { convert, smallerUnit } from './unit-size.ts';
import { readUnit, type Unit } from './units.ts';

/** Reads "30 days", "2 to 3 days", "24h-48h", "24h/48h", "1 day to 2 weeks". */
export function readSpan(r: TermReader, at: number): Span | undefined {
  const from = readQuantity(r, at);
  if (from === undefined) return undefined;
  const unit = unitAfter(r, from.next) ?? freeUnit(r, from.next);
  if (unit === undefined) {
    return rangeWithOneUnit(r, from) ?? withBoundInside(r, from);
  }
  if (unit.counted && r.sense(at, 'one')) return undefined;
  const single = withParts(r, from, unit);
  return rangeWithTwoUnits(r, single) ?? orSoMany(r, single) ?? single;
}

/** "3 or more years" */
function withBoundInside(r: TermReader, from: Amount): Span | undefined {
  const bound = r.sense(from.next, 'boundAfter');
  const unit = bound && readUnit(r, bound.next);
  return unit && { ...spanOf(from, unit), next: unit.next, bound: bound.sense };
}

/** "a day or two", "une heure ou deux" */
function orSoMany(r: TermReader, from: Span): Span | undefined {
  const either = from.min === 1 ? r.sense(from.next, 'or')?.next : undefined;
  const to = either === undefined ? undefined : readQuantity(r, either, true);
  if (to === undefined || to.value !== 2) return undefined;
  // "a day or two weeks" is no range of days
  if (readUnit(r, to.next) !== undefined) return undefined;
  return { ...from, max: 2, next: to.next, range: true };
}

/** "two free hours of parking" */
function freeUnit(r: TermReader, at: number): Unit | undefined {
  const free = r.sense(at, 'given');
  return free && readUnit(r, free.next);
}

/** "3 to 5 days", "8+ weeks", "3 to 5 (working days)" */
function unitAfter(r: TermReader, at: number): Unit | undefined {
  return readUnit(r, afterPlus(r, at)) ?? unitInBrackets(r, at);
}

function unitInBrackets(r: TermReader, at: number): Unit | undefined {
  const unit = r.norm(at) === '(' ? readUnit(r, at + 1) : undefined;
  if (unit === undefined || r.norm(unit.next) !== ')') return undefined;
  return { ...unit, next: unit.next + 1 };
}

/** "8+ weeks" */
function afterPlus(r: TermReader, at: number): number {
  return r.norm(at) === '+' && !r.isSpaced(at) ? at + 1 : at;
}

/** "2 to 3 days": the unit is said once. */
function rangeWithOneUnit(r: TermReader, from: Amount): Span | undefined {
  // "3, 6 or 12 months"
  const link = linkAfter(r, from, true) ?? readList(r, from.first)?.last;
  if (link === undefined) return undefined;
  const to = readQuantity(r, link, true);
  const unit = to && unitAfter(r, afterRepeat(r, from, to));
  if (to === undefined || unit === undefined) return undefined;
  return ranged(spanOf(from, unit), withParts(r, to, unit));
}

/** "two to three (2–3) days": after the same range again in brackets. */
function afterRepeat(r: TermReader, from: Amount, to: Amount): number {
  const at = to.next;
  const isSame =
    r.norm(at) === '(' &&
    r.tokens[at + 1]?.value === from.value &&
    r.norm(at + 2) === '-' &&
    r.tokens[at + 3]?.value === to.value &&
    r.norm(at + 4) === ')';
  return isSame ? at + 5 : at;
}

function rangeWithTwoUnits(r: TermReader, from: Span): Span | undefined {
  if (r.norm(from.next) === '/') return slashedRange(r, from);
  const link = linkAfter(r, from, false);
  if (link === undefined) return undefined;
  const to = readQuantity(r, link, true);
  const unit = to && readUnit(r, to.next);
  if (to === undefined || unit === undefined) return undefined;
  return ranged(from, withParts(r, to, unit));
}

/** "24h/48h"; "24 h/7 j" are all hours of all days. */
function slashedRange(r: TermReader, from: Span): Span | undefined {
  const to = readQuantity(r, from.next + 1, true);
  const unit = to && readUnit(r, to.next);
  if (to === undefined || unit?.unit !== from.unit) return undefined;
  const end = spanOf(to, unit);
  return end.max > from.max
    ? ranged(from, { ...end, next: unit.next })
    : undefined;
}

/** Where the second end of a range begins. */
function linkAfter(
  r: TermReader,
  from: { first: number; next: number },
  shared: boolean,
): number | undefined {
  const at = from.next;
  const mark = r.norm(at);
  if (mark === '-') return afterHyphen(r, at + 1);
  // "2~3 days"; "~3 days" alone are about so many.
  if ((mark === '/' || mark === '~') && shared) return at + 1;
  const to = r.sense(at, 'to') ?? (shared ? r.sense(at, 'or') : undefined);
  if (to !== undefined) return to.next;
  const between = r.before(from.first, 'between');
  return between && r.sense(at, 'and')?.next;
}

/** "two- to four-hour", "two-to-four-hour" */
function afterHyphen(r: TermReader, at: number): number {
  const to = r.sense(at, 'to')?.next ?? at;
  return to > at && r.norm(to) === '-' ? to + 1 : to;
}

/** Both ends in the smaller of their units, the smaller end first. */
function ranged(one: Span, other: Span): Span | undefined {
  const [from, to] = [ofDaysAs(one, other), ofDaysAs(other, one)];
  const unit = smallerUnit(from.unit, to.unit);
  const a = convert(from.min, from.unit, unit);
  const b = convert(to.max, to.unit, unit);
  if (a === undefined || b === undefined) return undefined;
  const [min, max] = a < b ? [a, b] : [b, a];
  return { ...to, min, max, unit, first: from.first, range: true };
}

/** "15 days to 19 working days": said of one end, it is so of both. */
function ofDaysAs(span: Span, other: Span): Span {
  const isSo = span.unit === 'day' && other.unit === 'business-day';
  return isSo ? { ...span, unit: other.unit } : span;
}
