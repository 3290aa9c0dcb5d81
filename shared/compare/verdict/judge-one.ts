import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise, SearchBasis } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOfPromise } from '../digests.ts';
import type { RecallSought } from '../match/recall-sought.ts';
import type { SearchAgain } from '../match/search-again.ts';
import { gapsHolding } from './gaps-holding.ts';
import { judgeBy } from './judge-by.ts';
import type { KnowledgeChange } from './knowledge-change.ts';
import type { Knowledge } from './knowledge-on.ts';
import {
  basesFor,
  type Searched,
  searchesOf,
  worded,
  wordedAs,
} from './wordings.ts';

/** What all promises of a night are judged by. */
export type JudgingNight = {
  readonly knowledge: Knowledge;
  readonly change: KnowledgeChange;
  readonly recallSought: RecallSought;
  /** Goes on with searches of the night before. */
  readonly searchAgain: SearchAgain;
  /** Whether such a search may end otherwise than it did. */
  readonly isConcerned: (basis: SearchBasis) => boolean;
  /** Gaps by id. */
  readonly kept: ReadonlyMap<string, Gap>;
  readonly isAsJudged: (promise: PublicPromise) => boolean;
  /** ISO date. */
  readonly asOf: string;
};

export type Judged = {
  readonly record: JudgedPromise;
  /** What was found anew; undefined: its gaps hold what is found of it. */
  readonly findings: readonly GapFinding[] | undefined;
  /** The gaps that hold what is found of it. */
  readonly holding: readonly Gap[];
};

/**
 * Answers what is found of a promise. Its gaps hold it where the promise did
 * not change and its searches end the same; what was searched before goes on
 * from there.
 */
export function judgeOne(
  promise: PublicPromise,
  before: JudgedPromise | undefined,
  night: JudgingNight,
): Judged {
  const holding = before && holdingStill(promise, before, night);
  if (before === undefined || holding === undefined) {
    const bases = before ? basesFor(promise, before) : [];
    return anew(promise, searchesOf(worded(promise), bases, night), night);
  }
  const stands = { record: before, findings: undefined, holding };
  const { change, isConcerned, recallSought } = night;
  if (change.kind === 'none' || !before.bases.some(isConcerned)) return stands;
  const wordings =
    change.kind === 'everything'
      ? worded(promise)
      : before.bases.map((basis) => wordedAs(promise, basis, recallSought));
  const searches = searchesOf(wordings, before.bases, night);
  if (!searches.every(endsTheSame(before.bases, change))) {
    return anew(promise, searches, night, before);
  }
  const bases = searches.map(({ basis }) => basis);
  const isKnown = bases.every((basis, at) => basis === before.bases[at]);
  return isKnown ? stands : { ...stands, record: { ...before, bases } };
}

function anew(
  promise: PublicPromise,
  searches: readonly Searched[],
  night: JudgingNight,
  same?: JudgedPromise,
): Judged {
  return { ...judgeBy(promise, searches, night, same), holding: [] };
}

/** Undefined where promise, date or gaps are not what they were. */
function holdingStill(
  promise: PublicPromise,
  before: JudgedPromise,
  { kept, isAsJudged, asOf }: JudgingNight,
): readonly Gap[] | undefined {
  const { from, through = asOf } = before;
  if (before.bases.length === 0) return undefined;
  if (asOf < from || through < asOf) return undefined;
  const isCertain = isAsJudged(promise);
  if (!isCertain && before.of !== digestOfPromise(promise)) return undefined;
  return gapsHolding(before, kept, isCertain);
}

/** Whether a wording has found what it found before, as it stood. */
function endsTheSame(
  before: readonly SearchBasis[],
  change: KnowledgeChange,
): (search: Searched, at: number) => boolean {
  return ({ basis }, at) => {
    if (change.kind !== 'some') return false;
    const [first, second] = basis.ranked;
    const [formerFirst, formerSecond] = before[at]?.ranked ?? [];
    if (first && change.articles.touched.has(first.article)) return false;
    return isSame(first, formerFirst) && isSame(second, formerSecond);
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
