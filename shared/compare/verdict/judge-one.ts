import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise, SearchBasis } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import {
  digestOfFinding,
  digestOfPromise,
  digestOfSought,
} from '../digests.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { aboutText } from '../match/about.ts';
import { type Search, searchArticle } from '../match/find-article.ts';
import {
  fullestMention,
  soughtAgain,
  soughtInWordings,
} from '../match/promise-speech.ts';
import type { SearchAgain } from '../match/search-again.ts';
import type { Sought } from '../match/sought.ts';
import { idsAsText } from '../match/speech.ts';
import { keyDigest } from '../merge/merge-again.ts';
import { judgeFound } from './judge-promise.ts';
import type { KnowledgeChange } from './knowledge-change.ts';
import type { Knowledge } from './knowledge-on.ts';
import { recalledFindings } from './recalled-findings.ts';

/** What all promises of a night are judged by. */
export type JudgingNight = {
  readonly knowledge: Knowledge;
  readonly change: KnowledgeChange;
  /** Goes on with searches of the night before. */
  readonly searchAgain: SearchAgain;
  /** Gaps by id. */
  readonly kept: ReadonlyMap<string, Gap>;
  readonly asJudged: ReadonlySet<PublicPromise>;
  /** ISO date. */
  readonly asOf: string;
};

export type Judged = {
  readonly record: JudgedPromise;
  readonly findings: readonly GapFinding[];
  /** False where it stands as it was judged before. */
  readonly isAnew: boolean;
};

/**
 * Answers what is found of a promise. Its findings are recalled where it did
 * not change and its searches end the same; what was searched before goes on
 * from there.
 */
export function judgeOne(
  promise: PublicPromise,
  before: JudgedPromise | undefined,
  night: JudgingNight,
): Judged {
  const findings = before && findingsBefore(promise, before, night);
  if (before === undefined || findings === undefined) {
    const bases = before ? basesFor(promise, before) : [];
    return judgeBy(promise, searchesOf(worded(promise), bases, night), night);
  }
  const stands = { record: before, findings, isAnew: false };
  if (night.change.kind === 'none') return stands;
  const wordings =
    night.change.kind === 'everything'
      ? worded(promise)
      : before.bases.map((basis) => wordedAs(promise, basis));
  const searches = searchesOf(wordings, before.bases, night);
  if (!searches.every(endsTheSame(before.bases, night.change))) {
    return judgeBy(promise, searches, night);
  }
  const bases = searches.map(({ basis }) => basis);
  const isKnown = bases.every((basis, at) => basis === before.bases[at]);
  return isKnown ? stands : { ...stands, record: { ...before, bases } };
}

/** Undefined where promise, date or gaps are not what they were. */
function findingsBefore(
  promise: PublicPromise,
  before: JudgedPromise,
  { kept, asJudged, asOf }: JudgingNight,
): readonly GapFinding[] | undefined {
  const { from, through = asOf } = before;
  if (before.bases.length === 0) return undefined;
  if (asOf < from || through < asOf) return undefined;
  const isCertain = asJudged.has(promise);
  if (!isCertain && before.of !== digestOfPromise(promise)) return undefined;
  return recalledFindings(before, kept, isCertain);
}

/** A promise that moved, or is reworded, may be sought in the same words. */
function basesFor(
  promise: PublicPromise,
  { sought, bases }: JudgedPromise,
): readonly SearchBasis[] {
  return sought === digestOfSought(promise) ? bases : [];
}

/** What one wording speaks of, as texts, and ready to be compared. */
type Wording = Pick<SearchBasis, 'said' | 'around'> & {
  readonly sought: () => Sought;
};

function worded(promise: PublicPromise): Wording[] {
  return soughtInWordings(promise).map((sought) => ({
    said: idsAsText(sought.speech.said),
    around: idsAsText(sought.speech.around),
    sought: () => sought,
  }));
}

/** Most searches go on without a look at what was sought. */
function wordedAs(
  promise: PublicPromise,
  { said, around }: SearchBasis,
): Wording {
  let made: Sought | undefined;
  return {
    said,
    around,
    sought() {
      made ??= soughtAgain(promise, { said, around });
      return made;
    },
  };
}

type Searched = Search & Pick<Wording, 'sought'>;

function searchesOf(
  wordings: readonly Wording[],
  bases: readonly SearchBasis[],
  { knowledge, searchAgain }: JudgingNight,
): Searched[] {
  return wordings.map(({ said, around, sought }) => {
    const basis = bases.find(
      (one) => one.said === said && one.around === around,
    );
    const search = basis && searchAgain(basis, sought);
    return {
      sought,
      ...(search ?? searchArticle(sought(), knowledge.index())),
    };
  });
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

function judgeBy(
  promise: PublicPromise,
  searches: readonly Searched[],
  { knowledge, asOf }: JudgingNight,
): Judged {
  const { index, lastBriefing } = knowledge;
  const found = searches.map((one) => ({ ...one, sought: one.sought() }));
  const verdict = judgeFound(promise, found, { index: index(), lastBriefing });
  const findings = findingsOf(promise, verdict, asOf);
  const record: JudgedPromise = {
    of: digestOfPromise(promise),
    from: asOf,
    through: lastDayAlike(promise, asOf),
    about: aboutText(fullestMention(promise)),
    key: keyDigest(promise),
    sought: digestOfSought(promise),
    bases: searches.map(({ basis }) => basis),
    findings: Object.fromEntries(
      findings.map((finding) => [finding.id, digestOfFinding(finding)]),
    ),
  };
  return { record, findings, isAnew: true };
}

/** How soon a promise begins, and whether it has ended, weigh in severity. */
function lastDayAlike(
  { validFrom, validUntil }: PublicPromise,
  asOf: string,
): string | undefined {
  if (validFrom !== undefined && validFrom > asOf) return asOf;
  return validUntil !== undefined && validUntil >= asOf
    ? validUntil
    : undefined;
}
