import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { Ruling } from '../decisions/rule-gaps.ts';
import { whyLapsed } from '../decisions/why-lapsed.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import { sameData } from '../same-data.ts';
import {
  asRuled,
  eventOf,
  type GapStep,
  isTurn,
  turn,
} from './gap-transition.ts';
import type { Night } from './night.ts';

export type GapSighting = {
  readonly kept: Gap | undefined;
  readonly finding: GapFinding | undefined;
  /** What a person decided on it, as far as it holds. */
  readonly ruling: Ruling | undefined;
  /** True while the promise is missing, but not yet known to be gone. */
  readonly promiseMissed: boolean;
  /** True once the promise is known to be gone from the site. */
  readonly promiseGone: boolean;
};

/**
 * Answers the next step in the life of a gap. Doing it again in the same run
 * answers the same state. What a person decided stands: being seen again does
 * not open a gap that was dismissed or accepted; only the end of the decision
 * does.
 */
export function gapStep(
  sighting: GapSighting,
  night: Night,
): GapStep | undefined {
  const { kept, finding, ruling, promiseMissed, promiseGone } = sighting;
  if (finding && !kept) return open(finding, ruling, night);
  if (finding && kept) {
    const gap = asRuled(kept, finding, ruling);
    return kept.state === 'resolved'
      ? reopen(kept, gap, night)
      : refresh(kept, { ...gap, missedRuns: Number(promiseMissed) }, night);
  }
  if (kept && night.complete && mayResolve(kept)) {
    return resolve(kept, promiseGone, night);
  }
  return undefined;
}

/** A decision outlives its gap: should it return, it is decided on already. */
function mayResolve({ state, decision }: Gap): boolean {
  return state === 'dismissed' ? decision !== undefined : state !== 'resolved';
}

function open(
  finding: GapFinding,
  ruling: Ruling | undefined,
  night: Night,
): GapStep | undefined {
  if (ruling?.state === 'resolved') return undefined;
  const gap: Gap = {
    ...finding,
    state: ruling?.state ?? 'open',
    firstSeen: night.startedAt,
    lastSeen: night.startedAt,
    reopened: 0,
    missedRuns: 0,
    ...(ruling && { decision: ruling.decision }),
  };
  const [why = reasonOf('found')] = finding.reasons ?? [];
  return {
    kind: ruling ? 'decided' : 'opened',
    gap,
    events: [eventOf(gap, null, [why], night)],
  };
}

function reopen(kept: Gap, found: Gap, night: Night): GapStep | undefined {
  if (found.state === 'resolved') return undefined;
  const gap: Gap = {
    ...found,
    lastSeen: night.startedAt,
    reopened: kept.reopened + 1,
    missedRuns: 0,
  };
  const [reason] = found.reasons ?? [];
  const isBack = reason
    ? [reasonOf('is-back'), reason]
    : [reasonOf('found-again')];
  const why = kept.decision ? [whyLapsed(kept.decision)] : isBack;
  return {
    kind: found.state === 'open' ? 'reopened' : 'decided',
    gap,
    events: [eventOf(gap, kept.state, why, night)],
  };
}

/** Nothing is written for a gap that only stands as it stood. */
function refresh(kept: Gap, found: Gap, night: Night): GapStep | undefined {
  if (sameData(found, kept)) return undefined;
  const lastSeen = found.missedRuns === 0 ? night.startedAt : kept.lastSeen;
  const gap = { ...found, lastSeen };
  return isTurn(kept, gap)
    ? turn(kept, gap, night)
    : { kind: 'changed', gap, events: [] };
}

function resolve(
  { decision: _, ...kept }: Gap,
  promiseGone: boolean,
  night: Night,
): GapStep {
  const why = reasonOf(promiseGone ? 'promise-gone' : 'gap-closed');
  const gap: Gap = {
    ...kept,
    state: 'resolved',
    missedRuns: promiseGone ? 2 : 0,
  };
  return {
    kind: 'resolved',
    gap,
    events: [eventOf(gap, kept.state, [why], night)],
  };
}
