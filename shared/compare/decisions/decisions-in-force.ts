import type { Decision, GapDecision } from '../../domain/decision.ts';

type IgnoreDecision = Extract<Decision, { readonly kind: 'ignore' }>;

/** What people decided and nobody has taken back. */
export type DecisionsInForce = {
  /** The last one on each gap. */
  readonly byGap: ReadonlyMap<string, GapDecision>;
  /** The last one on each promise, whichever of its gaps it was said of. */
  readonly byPromise: ReadonlyMap<string, GapDecision>;
  readonly rules: readonly IgnoreDecision[];
};

/** Answers which of all decisions stand, the later before the earlier. */
export function decisionsInForce(
  decisions: readonly Decision[],
): DecisionsInForce {
  const takenBack = new Set(
    decisions.flatMap((one) => (one.kind === 'take-back' ? one.takesBack : [])),
  );
  const standing = decisions
    .filter(({ id }) => !takenBack.has(id))
    .sort((a, b) => (`${a.at}${a.id}` < `${b.at}${b.id}` ? -1 : 1));
  const onGaps = standing.filter((one) => 'gap' in one);
  return {
    byGap: new Map(
      onGaps.filter((one) => !isOnPromise(one)).map((one) => [one.gap, one]),
    ),
    byPromise: new Map(
      onGaps.flatMap((one) =>
        isOnPromise(one) && one.promise !== null ? [[one.promise, one]] : [],
      ),
    ),
    rules: standing.filter((one) => one.kind === 'ignore'),
  };
}

/**
 * Who says that a sentence is no promise, or where staff are told of it,
 * speaks of the promise, in whichever gap it shows next.
 */
function isOnPromise({ kind }: GapDecision): boolean {
  return kind === 'not-a-promise' || kind === 'covers';
}
