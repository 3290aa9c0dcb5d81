import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reason } from '../../domain/reason.ts';
import type { DateTerm, Term } from '../../domain/term.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import { findingOf } from './finding-of.ts';
import { lastOfItsName } from './last-of-its-name.ts';

/** Answers the promises that the site still shows after they have ended. */
export function findExpired(
  promises: readonly PublicPromise[],
  asOf: string,
): GapFinding[] {
  return promises.flatMap((promise) => {
    const because = whyOver(promise, asOf);
    return because === undefined
      ? []
      : [findingOf({ type: 'expired', promise, asOf, because: [because] })];
  });
}

function whyOver(promise: PublicPromise, asOf: string): Reason | undefined {
  const dates = promise.terms.filter(isDate);
  // Most name none, and all are asked each night.
  if (dates.length === 0) return over(promise.validUntil, asOf);
  const ends = dates.filter(({ role }) => role === 'ends');
  if (dates.some(({ readings }) => readings.length > 1)) {
    return over(lastOf(ends.filter(isPlain)), asOf);
  }
  const said = lastOf(ends.filter(isPlain));
  if (said !== undefined) return over(said, asOf);
  const unsaid = ends.find(({ yearInferred }) => yearInferred);
  if (unsaid !== undefined) return overWithoutYear(promise, unsaid, asOf);
  return dates.some(({ yearInferred }) => yearInferred)
    ? undefined
    : over(promise.validUntil, asOf);
}

function isDate(term: Term): term is DateTerm {
  return term.type === 'date';
}

/** Words that can be read one way only. */
function isPlain({ yearInferred, readings }: DateTerm): boolean {
  return !yearInferred && readings.length <= 1;
}

function lastOf(dates: readonly DateTerm[]): string | undefined {
  return dates
    .map(({ value }) => value)
    .sort()
    .at(-1);
}

function over(end: string | undefined, asOf: string): Reason | undefined {
  return end !== undefined && end < asOf
    ? reasonOf('ended', { date: end })
    : undefined;
}

/** Seasons come back: of commitments an end without its year may be next year's. */
function overWithoutYear(
  { kind, mentions }: PublicPromise,
  { value, raw }: DateTerm,
  asOf: string,
): Reason | undefined {
  if (kind !== 'promotion') return undefined;
  const [seen = asOf] = mentions.map(({ firstSeen }) => firstSeen).sort();
  const date = lastOfItsName(value, { seen: seen.slice(0, 10), asOf });
  return date === undefined
    ? undefined
    : reasonOf('ended-without-year', { words: raw, date });
}
