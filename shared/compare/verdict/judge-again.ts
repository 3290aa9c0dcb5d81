import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise, Judgements } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { usualLimits } from '../match/nominate.ts';
import { gapsHolding } from './gaps-holding.ts';
import { goingOn } from './going-on.ts';
import { type JudgedAll, judgeAll } from './judge-all.ts';
import { type Comparison, inOrder, otherGaps } from './judge-promises.ts';
import { changeIn } from './knowledge-change.ts';
import { knowledgeOn } from './knowledge-on.ts';

/** What the last comparison of a site left behind. */
export type Remembered = {
  readonly judgements: Judgements | undefined;
  /** Of the rules, now: what another has judged is judged anew. */
  readonly version: string;
  readonly gaps: readonly Gap[];
  /**
   * Whether a promise is certain to be as it was judged, and its gaps to hold
   * what was found but where one was closed; of the others, digests tell.
   */
  readonly isAsJudged?: (promise: PublicPromise) => boolean;
  /** Promises as they were kept, by id, where they may differ now. */
  readonly formerly?: ReadonlyMap<string, PublicPromise>;
  /** Whether those are certain to be what was judged; else, digests tell. */
  readonly isKeptAsJudged?: boolean;
};

/** What is found on a date. */
export type Findings = {
  /** In the order of their ids. */
  readonly anew: readonly GapFinding[];
  /** Ids of the gaps that hold what is found still. */
  readonly held: ReadonlySet<string>;
};

export type JudgedAgain = Findings & {
  /** How many promises were compared with articles; the others stand. */
  readonly compared: number;
  /** What is to be remembered; undefined where it is remembered already. */
  readonly news: Omit<Judgements, 'merged'> | undefined;
};

/**
 * Answers the same gaps as judging every promise does, and compares only
 * those that changed, or that a change of the knowledge may concern. Where it
 * is not certain that a promise would be judged the same, it is judged anew.
 */
export function judgeAgain(
  comparison: Comparison,
  {
    judgements,
    version,
    gaps,
    isAsJudged = () => false,
    formerly = new Map(),
    isKeptAsJudged = false,
  }: Remembered,
  limits = usualLimits,
): JudgedAgain {
  const { promises, asOf } = comparison;
  const knowledge = knowledgeOn(
    asOf,
    comparison,
    limits,
    judgements?.against.version === version ? judgements.speeches : new Map(),
  );
  const { change, now } = changeIn(knowledge, judgements, version);
  const goesOn = goingOn(change, knowledge);
  const night = {
    ...{ knowledge, change, ...goesOn, isAsJudged, formerly, asOf },
    isKeptAsJudged,
    gaps: gapsHolding(gaps),
  };
  const before = judgements?.promises ?? new Map<string, JudgedPromise>();
  const { records, known, anew, held, compared } = judgeAll(
    promises,
    before,
    night,
  );
  const about = (_: PublicPromise, at: number) => records[at]?.about ?? '';
  const others = otherGaps(comparison, knowledge.index, about);
  const isSame = known === promises.length && known === before.size;
  const isKnown = now === judgements && isSame;
  return {
    anew: inOrder([...anew, ...others]),
    held,
    compared,
    news: isKnown
      ? undefined
      : {
          against: now.against,
          speeches: now.speeches,
          promises: isSame ? before : recordsById(promises, records),
        },
  };
}

function recordsById(
  promises: readonly PublicPromise[],
  records: JudgedAll['records'],
): ReadonlyMap<string, JudgedPromise> {
  const byId = new Map<string, JudgedPromise>();
  for (const [at, { id }] of promises.entries()) {
    const record = records[at];
    if (record) byId.set(id, record);
  }
  return byId;
}
