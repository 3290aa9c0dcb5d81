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
  /** Of the rules, now: what another has judged is judged anew. */
  readonly version: string;
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
  { judgements, version, gaps, asJudged = none }: Remembered,
  limits = usualLimits,
): JudgedAgain {
  const { promises, asOf } = comparison;
  const knowledge = knowledgeOn(asOf, comparison, limits);
  const { change, against } = changeIn(knowledge, judgements?.against, version);
  const kept = new Map(gaps.map((gap) => [gap.id, gap]));
  const searchAgain = goingOn(change, knowledge);
  const night = { knowledge, change, searchAgain, kept, asJudged, asOf };
  const records = new Map<string, JudgedPromise>();
  const findings: GapFinding[] = [];
  let compared = 0;
  let isKnown =
    against === judgements?.against &&
    promises.length === judgements.promises.size;
  for (const promise of promises) {
    const before = judgements?.promises.get(promise.id);
    const judged = judgeOne(promise, before, night);
    records.set(promise.id, judged.record);
    findings.push(...judged.findings);
    compared += Number(judged.isAnew);
    isKnown &&= judged.record === before;
  }
  const others = otherGaps(comparison, knowledge.index, aboutIn(records));
  return {
    gaps: inOrder([...findings, ...others]),
    compared,
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
