import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise } from '../../domain/judgement.ts';
import { digestOfFinding } from '../digests.ts';

/**
 * Answers whether gaps hold what was found of a promise, just as it was found.
 * `isCertain` says that nothing but what a person decided was written to them
 * since.
 */
export function areHeld(
  { findings }: Pick<JudgedPromise, 'findings'>,
  kept: ReadonlyMap<string, Gap>,
  isCertain: boolean,
): boolean {
  return findings.every(({ id, of }) => {
    const gap = kept.get(id);
    if (gap === undefined) return false;
    // What is found of a gap that somebody closed is not written to it.
    const isTrusted = isCertain && gap.state !== 'resolved';
    return isTrusted || digestOfFinding(gap) === of;
  });
}

/** Answers gaps by their ids. */
export function gapsById(gaps: readonly Gap[]): ReadonlyMap<string, Gap> {
  const byId = new Map<string, Gap>();
  for (const gap of gaps) byId.set(gap.id, gap);
  return byId;
}

/** Answers the finding that a gap holds. */
export function findingIn(gap: Gap): GapFinding {
  const { id, type, topic, severity, promise, article, teams } = gap;
  const { differences, because, reasons } = gap;
  return {
    id,
    type,
    topic,
    severity,
    promise,
    article,
    teams,
    differences,
    because,
    ...(reasons && { reasons }),
  };
}
