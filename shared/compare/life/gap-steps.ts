import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { RuleGap } from '../decisions/rule-gaps.ts';
import { findingIn } from '../verdict/gaps-holding.ts';
import type { Findings } from '../verdict/judge-again.ts';
import { gapStep } from './gap-life.ts';
import type { GapStep } from './gap-transition.ts';
import type { Night } from './night.ts';
import type { PromiseNight } from './promise-life.ts';

/** Answers the steps of all gaps that change in a run, in one order. */
export function gapSteps(
  kept: readonly Gap[],
  { anew, held }: Findings,
  { standing, gone }: PromiseNight,
  rule: RuleGap,
  night: Night,
): GapStep[] {
  const missed = idsOf(standing.filter(({ missedSince }) => missedSince));
  const lost = idsOf(gone);
  const stepOf = (gap: Gap | undefined, finding: GapFinding | undefined) => {
    const promise = finding?.promise ?? gap?.promise ?? '';
    const sighting = {
      kept: gap,
      finding,
      ruling: finding && rule(finding),
      promiseMissed: missed.has(promise),
      promiseGone: lost.has(promise),
    };
    return gapStep(sighting, night);
  };
  const found = new Map(anew.map((finding) => [finding.id, finding]));
  const steps: (GapStep | undefined)[] = [];
  for (const gap of kept) {
    const finding = found.get(gap.id);
    if (finding) found.delete(gap.id);
    const isHeld = finding === undefined && held.has(gap.id);
    if (isHeld && stands(gap, missed) && !rule(gap)) continue;
    steps.push(stepOf(gap, isHeld ? findingIn(gap) : finding));
  }
  for (const finding of found.values()) steps.push(stepOf(undefined, finding));
  return steps
    .filter((step) => step !== undefined)
    .sort((a, b) => (a.gap.id < b.gap.id ? -1 : 1));
}

/** Most gaps stand night after night, and nobody ever decided on them. */
function stands(
  { state, decision, missedRuns, promise }: Gap,
  missed: ReadonlySet<string>,
): boolean {
  return (
    state !== 'resolved' &&
    decision === undefined &&
    missedRuns === Number(missed.has(promise ?? ''))
  );
}

function idsOf(promises: readonly PublicPromise[]): Set<string> {
  return new Set(promises.map(({ id }) => id));
}
