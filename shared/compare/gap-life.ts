import type { Gap, GapEvent, GapFinding, GapState } from '../domain/gap.ts';
import { canonicalText } from './canonical-text.ts';
import type { Night } from './night.ts';

/** What becomes of one gap in one run; undefined where nothing changes. */
export type GapStep = {
  readonly kind: 'opened' | 'reopened' | 'changed' | 'resolved';
  readonly gap: Gap;
  readonly events: readonly GapEvent[];
};

export type GapSighting = {
  readonly kept: Gap | undefined;
  readonly finding: GapFinding | undefined;
  /** True while the promise is missing, but not yet known to be gone. */
  readonly promiseMissed: boolean;
  /** True once the promise is known to be gone from the site. */
  readonly promiseGone: boolean;
};

/**
 * Answers the next step in the life of a gap. Doing it again in the same run
 * answers the same state. What a person decided stands: a dismissed or an
 * accepted gap is not opened again by being seen.
 */
export function gapStep(
  { kept, finding, promiseMissed, promiseGone }: GapSighting,
  night: Night,
): GapStep | undefined {
  if (finding && !kept) return open(finding, night);
  if (finding && kept) {
    return kept.state === 'resolved'
      ? reopen(kept, finding, night)
      : refresh(kept, finding, { missedRuns: Number(promiseMissed) }, night);
  }
  if (kept && night.complete && mayResolve(kept.state)) {
    return resolve(kept, promiseGone, night);
  }
  return undefined;
}

/** A dismissal outlives its gap: should it return, it is still dismissed. */
function mayResolve(state: GapState): boolean {
  return state === 'open' || state === 'in-progress' || state === 'accepted';
}

function open(finding: GapFinding, night: Night): GapStep {
  const gap: Gap = {
    ...finding,
    state: 'open',
    firstSeen: night.startedAt,
    lastSeen: night.startedAt,
    reopened: 0,
    missedRuns: 0,
  };
  const why = finding.because[0] ?? 'Found.';
  return { kind: 'opened', gap, events: [event(gap, null, why, night)] };
}

function reopen(kept: Gap, finding: GapFinding, night: Night): GapStep {
  const gap: Gap = {
    ...finding,
    state: 'open',
    firstSeen: kept.firstSeen,
    lastSeen: night.startedAt,
    reopened: kept.reopened + 1,
    missedRuns: 0,
  };
  const why = `It is back: ${finding.because[0] ?? 'found again.'}`;
  return {
    kind: 'reopened',
    gap,
    events: [event(gap, kept.state, why, night)],
  };
}

/** Nothing is written for a gap that only stands as it stood. */
function refresh(
  kept: Gap,
  finding: GapFinding,
  { missedRuns }: { readonly missedRuns: number },
  night: Night,
): GapStep | undefined {
  const gap: Gap = {
    ...finding,
    state: kept.state,
    firstSeen: kept.firstSeen,
    lastSeen: kept.lastSeen,
    reopened: kept.reopened,
    missedRuns,
  };
  if (canonicalText(gap) === canonicalText(kept)) return undefined;
  const lastSeen = missedRuns === 0 ? night.startedAt : kept.lastSeen;
  return { kind: 'changed', gap: { ...gap, lastSeen }, events: [] };
}

function resolve(kept: Gap, promiseGone: boolean, night: Night): GapStep {
  const why = promiseGone
    ? 'The site no longer makes this promise.'
    : 'A complete run found the promise, and the gap closed.';
  const gap: Gap = {
    ...kept,
    state: 'resolved',
    missedRuns: promiseGone ? 2 : 0,
  };
  return {
    kind: 'resolved',
    gap,
    events: [event(gap, kept.state, why, night)],
  };
}

function event(
  gap: Gap,
  from: GapState | null,
  why: string,
  { startedAt, runId }: Night,
): GapEvent {
  return {
    gap: gap.id,
    at: startedAt,
    from,
    to: gap.state,
    who: 'briefed',
    why,
    runId,
  };
}
