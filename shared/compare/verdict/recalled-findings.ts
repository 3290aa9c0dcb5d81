import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise } from '../../domain/judgement.ts';
import { digestOfFinding } from '../digests.ts';

/**
 * Answers what was found of a promise, from the gaps that hold it; undefined
 * where one does not hold just that. `isCertain` says that nothing but what a
 * person decided was written to them since.
 */
export function recalledFindings(
  { findings }: JudgedPromise,
  kept: ReadonlyMap<string, Gap>,
  isCertain: boolean,
): GapFinding[] | undefined {
  const found: GapFinding[] = [];
  for (const id of Object.keys(findings)) {
    const gap = kept.get(id);
    if (gap === undefined) return undefined;
    // What is found of a gap that somebody closed is not written to it.
    const isTrusted = isCertain && gap.state !== 'resolved';
    if (!isTrusted && digestOfFinding(gap) !== findings[id]) return undefined;
    found.push(findingIn(gap));
  }
  return found;
}

function findingIn(gap: Gap): GapFinding {
  const { id, type, topic, severity, promise, article, teams } = gap;
  const { differences, because } = gap;
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
  };
}
