import type { IgnoreRule } from '../../domain/decision.ts';
import type { Gap } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { UsageError } from '../../platform/usage-error.ts';
import { canonicalText } from '../merge/canonical-text.ts';
import { named, type Saying } from './decide.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { hides } from './hides.ts';
import {
  type Place,
  type SettleDecisionDeps,
  settleDecision,
} from './settle-decision.ts';

/** What a rule would hide of what stands now. */
export type IgnorePreview = {
  readonly promises: readonly PublicPromise[];
  /** Those of them that wait for someone. */
  readonly gaps: readonly Gap[];
};

/** Answers what a rule would hide, and changes nothing. */
export async function previewIgnore(
  rule: IgnoreRule,
  { siteId }: Pick<Place, 'siteId'>,
  { promises, gaps }: Pick<SettleDecisionDeps, 'promises' | 'gaps'>,
): Promise<IgnorePreview> {
  const hidden = (await promises.list(siteId)).filter((one) =>
    hides(rule, one),
  );
  const ids = new Set(hidden.map(({ id }) => id));
  const waiting = (await gaps.list(siteId)).filter(
    ({ state, promise }) =>
      (state === 'open' || state === 'in-progress') && ids.has(promise ?? ''),
  );
  return { promises: hidden, gaps: waiting };
}

/**
 * Keeps a rule and answers the gaps that it hides. The same rule again is the
 * one that stands: whoever takes it back finds no other behind it.
 */
export async function ignore(
  rule: IgnoreRule,
  saying: Saying,
  place: Place,
  deps: SettleDecisionDeps,
): Promise<readonly Gap[]> {
  const { rules } = decisionsInForce(await deps.decisions.list(place.siteId));
  const text = canonicalText(rule);
  const decision =
    rules.find((one) => canonicalText(one.rule) === text) ??
    named({ kind: 'ignore' as const, ...saying, rule });
  return settleDecision(decision, place, deps);
}

/** Takes a rule back, by the first letters of its id; answers what returns. */
export async function stopIgnoring(
  ruleId: string,
  saying: Saying,
  place: Place,
  deps: SettleDecisionDeps,
): Promise<readonly Gap[]> {
  const all = await deps.decisions.list(place.siteId);
  const takenBack = new Set(
    all.flatMap((one) => (one.kind === 'take-back' ? one.takesBack : [])),
  );
  const found = all.filter(
    ({ kind, id }) =>
      kind === 'ignore' && !takenBack.has(id) && id.startsWith(ruleId),
  );
  const [rule] = found;
  if (rule === undefined || found.length > 1) {
    throw new UsageError(
      `--take-back ${ruleId} is ${found.length === 0 ? 'no' : 'more than one'} rule of ${place.siteId}; “briefed decisions” lists them`,
    );
  }
  const takesBack = [rule.id];
  const decision = named({ kind: 'take-back' as const, ...saying, takesBack });
  return settleDecision(decision, place, deps);
}
