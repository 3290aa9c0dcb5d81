import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise, Judgements } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { usualLimits } from '../match/nominate.ts';
import { type SearchAgain, searchesAgain } from '../match/search-again.ts';
import { judgeOne } from './judge-one.ts';
import { type Comparison, inOrder, otherGaps } from './judge-promises.ts';
import { changeIn, type KnowledgeChange } from './knowledge-change.ts';
import { type Knowledge, knowledgeOn } from './knowledge-on.ts';

/** What the last comparison of a site left behind. */
export type Remembered = {
  readonly judgements: Judgements | undefined;
  readonly gaps: readonly Gap[];
  /**
   * Promises that are certain to be as they were judged, with gaps that hold
   * what was found; of the others, digests tell.
   */
  readonly asJudged?: ReadonlySet<PublicPromise>;
};

export type JudgedAgain = {
  readonly gaps: readonly GapFinding[];
  /** How many promises were compared with articles; the others stand. */
  readonly compared: number;
  /** What is to be remembered; undefined where it is remembered already. */
  readonly news: Pick<Judgements, 'against' | 'promises'> | undefined;
};

const none: ReadonlySet<PublicPromise> = new Set();

/**
 * Answers the same gaps as judging every promise does, and compares only
 * those that changed, or that a change of the knowledge may concern. Where it
 * is not certain that a promise would be judged the same, it is judged anew.
 */
export function judgeAgain(
  comparison: Comparison,
  { judgements, gaps, asJudged = none }: Remembered,
  limits = usualLimits,
): JudgedAgain {
  const { promises, asOf } = comparison;
  const knowledge = knowledgeOn(asOf, comparison, limits);
  const { change, against } = changeIn(knowledge, judgements?.against);
  const kept = new Map(gaps.map((gap) => [gap.id, gap]));
  const searchAgain = goingOn(change, knowledge);
  const night = { knowledge, change, searchAgain, kept, asJudged, asOf };
  const judged = promises.map((promise) => {
    const before = judgements?.promises.get(promise.id);
    const now = judgeOne(promise, before, night);
    return { id: promise.id, before, ...now };
  });
  const records = new Map(judged.map(({ id, record }) => [id, record]));
  const others = otherGaps(comparison, knowledge.index, aboutIn(records));
  const findings = judged.flatMap((one) => one.findings);
  const isKnown =
    against === judgements?.against &&
    judged.length === judgements.promises.size &&
    judged.every(({ before, record }) => record === before);
  return {
    gaps: inOrder([...findings, ...others]),
    compared: judged.filter(({ isAnew }) => isAnew).length,
    news: isKnown ? undefined : { against, promises: records },
  };
}

function goingOn(change: KnowledgeChange, { index }: Knowledge): SearchAgain {
  switch (change.kind) {
    case 'everything':
      return () => undefined;
    case 'some':
      return searchesAgain(change.articles);
    case 'none': {
      let again: SearchAgain | undefined;
      return (basis, sought) => {
        again ??= searchesAgain({ index: index(), ...nothing });
        return again(basis, sought);
      };
    }
  }
}

const nothing = {
  touched: new Set<string>(),
  regrouped: new Set<string>(),
} as const;

function aboutIn(records: ReadonlyMap<string, JudgedPromise>) {
  return ({ id }: PublicPromise) => records.get(id)?.about ?? '';
}
