import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { RuleGap } from '../decisions/rule-gaps.ts';
import { gapStep } from './gap-life.ts';
import type { GapStep } from './gap-transition.ts';
import type { Night } from './night.ts';
import type { PromiseNight } from './promise-life.ts';

/** Answers the steps of all gaps that change in a run, in one order. */
export function gapSteps(
  kept: readonly Gap[],
  findings: readonly GapFinding[],
  { standing, gone }: PromiseNight,
  rule: RuleGap,
  night: Night,
): GapStep[] {
  const keptById = new Map(kept.map((gap) => [gap.id, gap]));
  const foundById = new Map(findings.map((finding) => [finding.id, finding]));
  const missed = idsOf(standing.filter(({ missedSince }) => missedSince));
  const lost = idsOf(gone);
  const steps: GapStep[] = [];
  for (const id of new Set([...keptById.keys(), ...foundById.keys()])) {
    const gap = keptById.get(id);
    const finding = foundById.get(id);
    const promise = finding?.promise ?? gap?.promise ?? '';
    const step = gapStep(
      {
        kept: gap,
        finding,
        ruling: finding && rule(finding),
        promiseMissed: missed.has(promise),
        promiseGone: lost.has(promise),
      },
      night,
    );
    if (step) steps.push(step);
  }
  return steps.sort((a, b) => (a.gap.id < b.gap.id ? -1 : 1));
}

function idsOf(promises: readonly PublicPromise[]): Set<string> {
  return new Set(promises.map(({ id }) => id));
}
