import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise } from '../../domain/judgement.ts';
import { digestOfFinding } from '../digests.ts';

const nothing: readonly Gap[] = [];

/**
 * Answers the gaps that hold what was found of a promise; undefined where one
 * does not hold just that. `isCertain` says that nothing but what a person
 * decided was written to them since.
 */
export function gapsHolding(
  { findings }: JudgedPromise,
  kept: ReadonlyMap<string, Gap>,
  isCertain: boolean,
): readonly Gap[] | undefined {
  const ids = Object.keys(findings);
  if (ids.length === 0) return nothing;
  const gaps: Gap[] = [];
  for (const id of ids) {
    const gap = kept.get(id);
    if (gap === undefined) return undefined;
    // What is found of a gap that somebody closed is not written to it.
    const isTrusted = isCertain && gap.state !== 'resolved';
    if (!isTrusted && digestOfFinding(gap) !== findings[id]) return undefined;
    gaps.push(gap);
  }
  return gaps;
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
