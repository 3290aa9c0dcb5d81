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
import type { Sought } from '../match/likeness.ts';
import {
  fullestMention,
  soughtAgain,
  soughtInWordings,
} from '../match/promise-speech.ts';
import { searchAgain } from '../match/search-again.ts';
import { idsAsText } from '../match/speech.ts';
import { judgeFound } from './judge-promise.ts';
import type { KnowledgeChange } from './knowledge-change.ts';
import type { Knowledge } from './knowledge-on.ts';
import { recalledFindings } from './recalled-findings.ts';

/** What all promises of a night are judged by. */
export type JudgingNight = {
  readonly knowledge: Knowledge;
  readonly change: KnowledgeChange;
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
    const wordings = soughtInWordings(promise);
    const bases = before ? basesFor(promise, before) : [];
    return judgeBy(promise, searchesOf(wordings, bases, night), night);
  }
  const stands = { record: before, findings, isAnew: false };
  if (night.change.kind === 'none') return stands;
  const wordings =
    night.change.kind === 'everything'
      ? soughtInWordings(promise)
      : before.bases.map((basis) => soughtAgain(promise, basis));
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

type Searched = Search & { readonly sought: Sought };

function searchesOf(
  wordings: readonly Sought[],
  bases: readonly SearchBasis[],
  { knowledge, change }: JudgingNight,
): Searched[] {
  const index = knowledge.index();
  const articles =
    change.kind === 'some' ? change.articles : { index, ...nothing };
  return wordings.map((sought) => {
    const basis =
      change.kind === 'everything' ? undefined : basisOf(sought, bases);
    const search = basis && searchAgain(sought, basis, articles);
    return { sought, ...(search ?? searchArticle(sought, index)) };
  });
}

const nothing = {
  touched: new Set<string>(),
  regrouped: new Set<string>(),
} as const;

function basisOf(
  { speech }: Sought,
  bases: readonly SearchBasis[],
): SearchBasis | undefined {
  if (bases.length === 0) return undefined;
  const [said, around] = [idsAsText(speech.said), idsAsText(speech.around)];
  return bases.find((one) => one.said === said && one.around === around);
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
  const verdict = judgeFound(promise, searches, {
    index: index(),
    lastBriefing,
  });
  const findings = findingsOf(promise, verdict, asOf);
  const record: JudgedPromise = {
    of: digestOfPromise(promise),
    from: asOf,
    through: lastDayAlike(promise, asOf),
    about: aboutText(fullestMention(promise)),
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
