import type { KnowledgeStore } from '../../domain/article.ts';
import type { Decision, DecisionStore } from '../../domain/decision.ts';
import type { Gap, GapStore } from '../../domain/gap.ts';
import type { PromiseStore } from '../../domain/promise.ts';
import { type GapStep, ruledStep } from '../life/gap-transition.ts';
import { ruleGaps } from './rule-gaps.ts';

export type SettleDecisionDeps = {
  readonly gaps: Pick<GapStore, 'list' | 'save'>;
  readonly decisions: DecisionStore;
  readonly promises: Pick<PromiseStore, 'list'>;
  readonly knowledge: Pick<KnowledgeStore, 'articles'>;
};

export type Place = {
  readonly siteId: string;
  /** ISO date, where the site is. */
  readonly asOf: string;
};

/**
 * Keeps a decision, then gives the gaps it speaks of their new state, and
 * answers those. The decision comes first: whatever is interrupted after it,
 * the next run does.
 */
export async function settleDecision(
  decision: Decision,
  place: Place,
  deps: SettleDecisionDeps,
): Promise<readonly Gap[]> {
  const { siteId } = place;
  await deps.decisions.add(siteId, decision);
  const steps = await stepsAfter(decision, place, deps);
  for (const { gap, events } of steps) {
    await deps.gaps.save(siteId, gap, events);
  }
  return steps.map(({ gap }) => gap);
}

async function stepsAfter(
  decision: Decision,
  { siteId, asOf }: Place,
  { gaps, decisions, promises, knowledge }: SettleDecisionDeps,
): Promise<GapStep[]> {
  const kept = await gaps.list(siteId);
  const standing = new Set(
    kept.filter(({ state }) => state !== 'resolved').map(({ id }) => id),
  );
  const rule = ruleGaps({
    decisions: await decisions.list(siteId),
    asOf,
    articles: await knowledge.articles(),
    promises: await promises.list(siteId),
    isStanding: (gapId) => standing.has(gapId),
  });
  const takenBack = decision.kind === 'take-back' ? decision : undefined;
  const moment = { startedAt: decision.at, runId: null, takenBack };
  return kept.flatMap((gap) => {
    const ruling = rule(gap);
    const speaksOf =
      ruling?.decision.id === decision.id ||
      takenBack?.takesBack.includes(gap.decision?.id ?? '');
    const step = speaksOf ? ruledStep(gap, ruling, moment) : undefined;
    return step ? [step] : [];
  });
}
