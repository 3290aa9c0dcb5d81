import type { DurationUnit } from '../../domain/term.ts';
import type { TermReader } from './term-reader.ts';

export type Unit = {
  readonly unit: DurationUnit;
  /** How many of the unit one is: a fortnight is 2 weeks. */
  readonly times: number;
  /** The token of the unit's word itself. */
  readonly word: number;
  readonly next: number;
};

/** Reads "-day", "business days", "jours ouvrés", "calendar months". */
export function readUnit(r: TermReader, from: number): Unit | undefined {
  const glued = r.norm(from) === '-' && !r.isSpaced(from);
  const before = readQualifiers(r, glued ? from + 1 : from);
  const match = r.sense(before.next, 'unit');
  if (match === undefined) return undefined;
  const after = readQualifiers(r, match.next);
  const business = before.business || after.business;
  const { unit, times } = match.sense;
  return {
    unit: business && unit === 'day' ? 'business-day' : unit,
    times,
    word: before.next,
    next: after.next,
  };
}

/** The words beside a unit that say which kind of it is meant. */
function readQualifiers(
  r: TermReader,
  from: number,
): { business: boolean; next: number } {
  let business = false;
  let next = from;
  for (let found = qualifierEnd(r, from); found > next; ) {
    business ||= r.sense(isOpening(r, next), 'business') !== undefined;
    next = found;
    found = qualifierEnd(r, next);
  }
  return { business, next };
}

function isOpening(r: TermReader, at: number): number {
  return r.norm(at) === '(' ? at + 1 : at;
}

/** Where the qualifier at a token ends; the token itself when none does. */
function qualifierEnd(r: TermReader, at: number): number {
  const first = isOpening(r, at);
  const end =
    r.sense(first, 'business')?.next ?? r.sense(first, 'plain')?.next ?? at;
  if (end === at || first === at) return end;
  return r.norm(end) === ')' ? end + 1 : at;
}
