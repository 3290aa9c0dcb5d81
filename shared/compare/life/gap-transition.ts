import type { Decision } from '../../domain/decision.ts';
import type { Gap, GapEvent, GapFinding, GapState } from '../../domain/gap.ts';
import type { Reason } from '../../domain/reason.ts';
import type { Ruling } from '../decisions/rule-gaps.ts';
import { whyLapsed } from '../decisions/why-lapsed.ts';
import { reasonOf, sayReason } from '../reasons/say-reason.ts';

/** What becomes of one gap; undefined where nothing changes. */
export type GapStep = {
  readonly kind: 'opened' | 'reopened' | 'changed' | 'decided' | 'resolved';
  readonly gap: Gap;
  readonly events: readonly GapEvent[];
};

/** When something happened to a gap, and in which run, if in one. */
export type Moment = {
  /** ISO instant. */
  readonly startedAt: string;
  readonly runId: string | null;
  /** What took back the word that the gap's state rested on. */
  readonly takenBack?: Pick<Decision, 'by' | 'reason'> | undefined;
};

/** Answers a kept gap as it is found now, in the state people give it. */
export function asRuled(
  { decision, ...kept }: Gap,
  finding: GapFinding,
  ruling: Ruling | undefined,
): Gap {
  const { firstSeen, lastSeen, reopened, missedRuns } = kept;
  const gap = { ...finding, firstSeen, lastSeen, reopened, missedRuns };
  if (ruling) {
    return { ...gap, state: ruling.state, decision: ruling.decision };
  }
  const lapsed = decision !== undefined || kept.state === 'resolved';
  return { ...gap, state: lapsed ? 'open' : kept.state };
}

/**
 * Answers the step of a gap that people decided on, at once and without a
 * run; undefined where it already stands so. A gap that was closed is opened
 * by nothing but being found again.
 */
export function ruledStep(
  kept: Gap,
  ruling: Ruling | undefined,
  moment: Moment,
): GapStep | undefined {
  const { decision: _, ...finding } = kept;
  const gap = asRuled(kept, finding, ruling);
  return kept.state === 'resolved' || !isTurn(kept, gap)
    ? undefined
    : turn(kept, gap, moment);
}

/** Answers whether a gap's state follows from something else than before. */
export function isTurn(kept: Gap, gap: Gap): boolean {
  return kept.state !== gap.state || kept.decision?.id !== gap.decision?.id;
}

/** Answers the step of a gap that stands, and whose state has changed. */
export function turn(kept: Gap, gap: Gap, moment: Moment): GapStep {
  if (gap.state !== 'open') {
    const kind = gap.state === 'resolved' ? 'resolved' : 'decided';
    return { kind, gap, events: [eventOf(gap, kept.state, [], moment)] };
  }
  const why = kept.decision
    ? whyLapsed(kept.decision)
    : reasonOf('found-again');
  const reopened = { ...gap, reopened: kept.reopened + 1 };
  const events = [eventOf(reopened, kept.state, [why], moment)];
  return { kind: 'reopened', gap: reopened, events };
}

/** A step that follows from a person's word is theirs, with their reason. */
export function eventOf(
  { id, state, decision }: Gap,
  from: GapState | null,
  reasons: readonly Reason[],
  { startedAt, runId, takenBack }: Moment,
): GapEvent {
  const why = reasons.map((one) => sayReason(one, 'en')).join(' ');
  const word = decision ?? takenBack;
  const said = word
    ? { who: word.by, why: word.reason }
    : { who: 'briefed', why, reasons: [...reasons] };
  return { gap: id, at: startedAt, from, to: state, ...said, runId };
}
