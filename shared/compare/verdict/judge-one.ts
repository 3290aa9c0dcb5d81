import type { GapFinding } from '../../domain/gap.ts';
import type {
  JudgedPromise,
  SearchBasis,
  SearchReach,
} from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOfPromise } from '../digests.ts';
import type { SearchAgain } from '../match/search-again.ts';
import type { Search } from '../match/search-alike.ts';
import { surest } from '../match/surest.ts';
import type { GapsHolding } from './gaps-holding.ts';
import { digested, judgeBy } from './judge-by.ts';
import type { KnowledgeChange } from './knowledge-change.ts';
import type { Knowledge } from './knowledge-on.ts';
import { namingNext } from './naming-next.ts';
import {
  basesFor,
  goneOn,
  isSoughtAlike,
  searchesOf,
  withSought,
} from './wordings.ts';

/** What all promises of a night are judged by. */
export type JudgingNight = {
  readonly knowledge: Knowledge;
  readonly change: KnowledgeChange;
  /** Searches all articles. */
  readonly search: Search;
  /** Goes on with searches of the night before. */
  readonly searchAgain: SearchAgain;
  /** Whether a search by such words may end otherwise than it did. */
  readonly isConcerned: (reach: SearchReach) => boolean;
  readonly gaps: GapsHolding;
  readonly isAsJudged: (promise: PublicPromise) => boolean;
  /** Promises as they were kept, by id, where they may differ now. */
  readonly formerly: ReadonlyMap<string, PublicPromise>;
  /** Whether those are certain to be what was judged; else, digests tell. */
  readonly isKeptAsJudged: boolean;
  /** ISO date. */
  readonly asOf: string;
};

export type Judged = {
  readonly record: JudgedPromise;
  /** What was found anew; undefined: its gaps hold what is found of it. */
  readonly findings: readonly GapFinding[] | undefined;
};

/** Answers what is found of a promise that is not held still. */
export function judgeAnew(
  promise: PublicPromise,
  before: JudgedPromise | undefined,
  night: JudgingNight,
): Judged {
  if (before === undefined) {
    return judgeBy(promise, searchesOf(promise, [], night), night);
  }
  const searches = isRead(promise, before, night)
    ? withSought(promise, goneOn(promise, before, night))
    : searchesOf(promise, basesFor(promise, before), night);
  return judgeBy(promise, searches, night);
}

/** Whether its words were read when it was judged. */
function isRead(
  promise: PublicPromise,
  before: JudgedPromise,
  night: JudgingNight,
): boolean {
  if (night.change.kind === 'everything') return false;
  const former = judgedFormer(before, promise.id, night);
  return former !== undefined && isSoughtAlike(promise, before, former);
}

/** The promise as it is kept, where it is what was judged. */
function judgedFormer(
  { of }: JudgedPromise,
  id: string,
  { formerly, isKeptAsJudged }: JudgingNight,
): PublicPromise | undefined {
  const former = formerly.get(id);
  if (former === undefined || isKeptAsJudged) return former;
  return digestOfPromise(former) === of ? former : undefined;
}

/**
 * Answers what is found of a promise that is held still. Its gaps hold it where
 * its searches end the same; they go on from where they were.
 */
export function judgeHeld(
  promise: PublicPromise,
  before: JudgedPromise,
  night: JudgingNight,
): Judged {
  const { change } = night;
  if (change.kind === 'everything') {
    const searches = searchesOf(promise, before.bases, night);
    return judgeBy(promise, searches, night, before);
  }
  const bases = goneOn(promise, before, night);
  const judged = bases.every(decidesAsBefore(before.bases, change))
    ? withNextOf(bases, before, night)
    : undefined;
  return judged ?? judgeBy(promise, withSought(promise, bases), night, before);
}

/**
 * Answers the same verdict where the same articles decide: which ones come
 * next is only named. Undefined where the gaps cannot tell what was found.
 */
function withNextOf(
  bases: JudgedPromise['bases'],
  before: JudgedPromise,
  { gaps, asOf }: JudgingNight,
): Judged | undefined {
  const isKnown = bases.every((basis, at) => basis === before.bases[at]);
  const record = isKnown ? before : { ...before, bases };
  const isNext = bases.every(({ ranked }, at) =>
    isSame(ranked[1], before.bases[at]?.ranked[1]),
  );
  if (isNext) return { record, findings: undefined };
  const decisive = surest(bases, ({ ranked }) => ranked[0]?.probability);
  const findings = before.findings.flatMap(({ id }) => {
    const held = gaps.findingOf(id);
    return (held && namingNext(held, decisive?.ranked[1])) ?? [];
  });
  return findings.length < before.findings.length
    ? undefined
    : {
        record: { ...record, from: asOf, findings: findings.map(digested) },
        findings,
      };
}

/** Answers whether promise, date and gaps are what they were. */
export function isHeldStill(
  promise: PublicPromise,
  before: JudgedPromise,
  { gaps, isAsJudged, asOf }: JudgingNight,
): boolean {
  const { from, through = asOf } = before;
  if (before.bases.length === 0) return false;
  if (asOf < from || through < asOf) return false;
  if (isAsJudged(promise) && gaps.areOpen(before)) return true;
  return before.of === digestOfPromise(promise) && gaps.hold(before);
}

/** Whether the first article that a wording found is, and stands, as it did. */
function decidesAsBefore(
  before: readonly SearchBasis[],
  change: KnowledgeChange,
): (basis: SearchBasis, at: number) => boolean {
  return ({ ranked: [first] }, at) => {
    if (change.kind !== 'some') return false;
    if (first && change.articles.touched.has(first.article)) return false;
    return isSame(first, before[at]?.ranked[0]);
  };
}

type Ranked = SearchBasis['ranked'][number] | undefined;

function isSame(one: Ranked, other: Ranked): boolean {
  return (
    one?.article === other?.article &&
    one?.at === other?.at &&
    one?.probability === other?.probability
  );
}
