import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise, Judgements } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { digestOfFinding, digestOfPromise } from '../digests.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { usualLimits } from '../match/nominate.ts';
import { judgePromise } from './judge-promise.ts';
import { type Comparison, inOrder, otherGaps } from './judge-promises.ts';
import {
  basesAfter,
  changeIn,
  type KnowledgeChange,
} from './knowledge-change.ts';
import { type Knowledge, knowledgeOn } from './knowledge-on.ts';

/** What the last comparison of a site left behind. */
export type Remembered = {
  readonly judgements: Judgements | undefined;
  readonly gaps: readonly Gap[];
};

export type JudgedAgain = {
  readonly gaps: readonly GapFinding[];
  /** How many promises were compared with articles; the others stand. */
  readonly compared: number;
  /** What is to be remembered; undefined where it is remembered already. */
  readonly news: Judgements | undefined;
};

type Judged = {
  readonly record: JudgedPromise;
  readonly findings: readonly GapFinding[];
};

/**
 * Answers the same gaps as judging every promise does, and compares only
 * those that changed, or that a change of the knowledge may concern. Where it
 * is not certain that a promise would be judged the same, it is judged anew.
 */
export function judgeAgain(
  comparison: Comparison,
  { judgements, gaps }: Remembered,
  limits = usualLimits,
): JudgedAgain {
  const { promises, asOf } = comparison;
  const knowledge = knowledgeOn(asOf, comparison, limits);
  const { change, against } = changeIn(knowledge, judgements?.against);
  const kept = new Map(gaps.map((gap) => [gap.id, gap]));
  const judged = promises.map((promise) => {
    const before = judgements?.promises.get(promise.id);
    const recalled = before && recall({ promise, before, change, kept, asOf });
    const now = recalled ?? judgeAnew(promise, knowledge, asOf);
    return { id: promise.id, before, ...now, isAnew: recalled === undefined };
  });
  const findings = judged.flatMap((one) => one.findings);
  const isKnown =
    against === judgements?.against &&
    judged.length === judgements.promises.size &&
    judged.every(({ before, record }) => record === before);
  return {
    gaps: inOrder([...findings, ...otherGaps(comparison, knowledge.index)]),
    compared: judged.filter(({ isAnew }) => isAnew).length,
    news: isKnown
      ? undefined
      : {
          against,
          promises: new Map(judged.map(({ id, record }) => [id, record])),
        },
  };
}

type ToRecall = {
  readonly promise: PublicPromise;
  readonly before: JudgedPromise;
  readonly change: KnowledgeChange;
  readonly kept: ReadonlyMap<string, Gap>;
  readonly asOf: string;
};

function recall(to: ToRecall): Judged | undefined {
  const { promise, before, change, kept, asOf } = to;
  const { from, through = asOf } = before;
  if (asOf < from || through < asOf) return undefined;
  if (before.of !== digestOfPromise(promise)) return undefined;
  const findings = findingsIn(kept, before);
  if (findings === undefined) return undefined;
  const bases = basesAfter(change, promise, before.bases);
  if (bases === undefined) return undefined;
  const record = bases === before.bases ? before : { ...before, bases };
  return { record, findings };
}

/** Gaps hold what was found; undefined where one does not hold just that. */
function findingsIn(
  kept: ReadonlyMap<string, Gap>,
  { findings }: JudgedPromise,
): GapFinding[] | undefined {
  const found: GapFinding[] = [];
  for (const [id, digest] of Object.entries(findings)) {
    const gap = kept.get(id);
    if (gap === undefined || digestOfFinding(gap) !== digest) return undefined;
    found.push(findingIn(gap));
  }
  return found;
}

function findingIn(gap: Gap): GapFinding {
  const { id, type, topic, severity, promise, article, teams } = gap;
  const { differences, because } = gap;
  return {
    id,
    type,
    topic,
    severity,
    promise,
    article,
    teams,
    differences,
    because,
  };
}

function judgeAnew(
  promise: PublicPromise,
  { index, lastBriefing }: Knowledge,
  asOf: string,
): Judged {
  const verdict = judgePromise(promise, index(), lastBriefing);
  const findings = findingsOf(promise, verdict, asOf);
  const record: JudgedPromise = {
    of: digestOfPromise(promise),
    from: asOf,
    through: lastDayAlike(promise, asOf),
    bases: [...verdict.bases],
    findings: Object.fromEntries(
      findings.map((finding) => [finding.id, digestOfFinding(finding)]),
    ),
  };
  return { record, findings };
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
