import type { GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import { findingOf } from './finding-of.ts';

/** Answers the promises that the site still shows after they have ended. */
export function findExpired(
  promises: readonly PublicPromise[],
  asOf: string,
): GapFinding[] {
  const findings: GapFinding[] = [];
  for (const promise of promises) {
    const end = endOf(promise);
    if (end === undefined || end >= asOf) continue;
    const because = [reasonOf('ended', { date: end })];
    findings.push(findingOf({ type: 'expired', promise, asOf, because }));
  }
  return findings;
}

/**
 * The last day, where the words say it one way only. An end without its year
 * may be next year's.
 */
function endOf({ validUntil, terms }: PublicPromise): string | undefined {
  if (terms.every(({ type }) => type !== 'date')) return validUntil;
  const ends = terms.flatMap((term) =>
    term.type === 'date' &&
    term.role === 'ends' &&
    !term.yearInferred &&
    term.readings.length <= 1
      ? [term.value]
      : [],
  );
  const unsure = terms.some(
    (term) =>
      term.type === 'date' && (term.yearInferred || term.readings.length > 1),
  );
  return ends.sort().at(-1) ?? (unsure ? undefined : validUntil);
}
