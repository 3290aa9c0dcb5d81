import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise, Judgements } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { concernedBy } from '../match/concerned-by.ts';
import { usualLimits } from '../match/nominate.ts';
import { recallingSought } from '../match/recall-sought.ts';
import { searchesAgain } from '../match/search-again.ts';
import { type JudgingNight, judgeOne } from './judge-one.ts';
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

/** What is found on a date. */
export type Findings = {
  /** In the order of their ids. */
  readonly anew: readonly GapFinding[];
  /** Gaps that hold what is found still, by id. */
  readonly held: ReadonlyMap<string, Gap>;
};

export type JudgedAgain = Findings & {
  /** How many promises were compared with articles; the others stand. */
  readonly compared: number;
  /** What is to be remembered; undefined where it is remembered already. */
  readonly news: Omit<Judgements, 'merged'> | undefined;
};

const nothing: ReadonlySet<PublicPromise> = new Set();

/**
 * Answers the same gaps as judging every promise does, and compares only
 * those that changed, or that a change of the knowledge may concern. Where it
 * is not certain that a promise would be judged the same, it is judged anew.
 */
export function judgeAgain(
  comparison: Comparison,
  { judgements, version, gaps, asJudged = nothing }: Remembered,
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
  const kept = new Map(gaps.map((gap) => [gap.id, gap]));
  const goesOn = goingOn(change, knowledge);
  const night = {
    ...{ knowledge, change, ...goesOn, kept, asJudged, asOf },
    recallSought: recallingSought(),
  };
  const before = judgements?.promises ?? new Map<string, JudgedPromise>();
  const judged = judgeAll(promises, before, night);
  const records = recordsAfter(before, judged.records, promises);
  const others = otherGaps(comparison, knowledge.index, aboutIn(records));
  const isKnown = now === judgements && records === before;
  return {
    anew: inOrder([...judged.anew, ...others]),
    held: judged.held,
    compared: judged.compared,
    news: isKnown
      ? undefined
      : { against: now.against, speeches: now.speeches, promises: records },
  };
}

function judgeAll(
  promises: readonly PublicPromise[],
  before: ReadonlyMap<string, JudgedPromise>,
  night: JudgingNight,
) {
  const records = new Map<string, JudgedPromise>();
  const anew: GapFinding[] = [];
  const held = new Map<string, Gap>();
  let compared = 0;
  for (const promise of promises) {
    const former = before.get(promise.id);
    const { record, findings, holding } = judgeOne(promise, former, night);
    if (record !== former) records.set(promise.id, record);
    for (const gap of holding) held.set(gap.id, gap);
    if (findings === undefined) continue;
    anew.push(...findings);
    compared += 1;
  }
  return { records, anew, held, compared };
}

/** Answers the records of the promises that stand; the same where none is new. */
function recordsAfter(
  before: ReadonlyMap<string, JudgedPromise>,
  fresh: ReadonlyMap<string, JudgedPromise>,
  promises: readonly PublicPromise[],
): ReadonlyMap<string, JudgedPromise> {
  if (fresh.size === 0 && promises.length === before.size) return before;
  const records = new Map([...before, ...fresh]);
  if (records.size === promises.length) return records;
  const standing = new Set(promises.map(({ id }) => id));
  for (const id of records.keys()) if (!standing.has(id)) records.delete(id);
  return records;
}

type GoingOn = Pick<JudgingNight, 'searchAgain' | 'isConcerned'>;

function goingOn(change: KnowledgeChange, { index }: Knowledge): GoingOn {
  switch (change.kind) {
    case 'everything':
      return { searchAgain: () => undefined, isConcerned: () => true };
    case 'some': {
      const { articles } = change;
      return {
        searchAgain: searchesAgain(articles),
        isConcerned: concernedBy(articles),
      };
    }
    case 'none': {
      let again: GoingOn['searchAgain'] | undefined;
      return {
        searchAgain(basis, sought) {
          again ??= searchesAgain({ index: index(), ...untouched });
          return again(basis, sought);
        },
        isConcerned: () => false,
      };
    }
  }
}

const untouched = {
  touched: new Set<string>(),
  regrouped: new Set<string>(),
  sentences: [],
} as const;

function aboutIn(records: ReadonlyMap<string, JudgedPromise>) {
  return ({ id }: PublicPromise) => records.get(id)?.about ?? '';
}
