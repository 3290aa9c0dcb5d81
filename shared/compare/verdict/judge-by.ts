import type { GapFinding } from '../../domain/gap.ts';
import type { JudgedPromise } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import {
  digestOfFinding,
  digestOfPromise,
  digestOfSought,
} from '../digests.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { aboutText } from '../match/about.ts';
import { foundFirst } from '../match/find-article.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { keyDigest } from '../merge/merged-pages.ts';
import { judgeFound } from './judge-promise.ts';
import type { Knowledge } from './knowledge-on.ts';
import type { Searched } from './wordings.ts';

/**
 * Answers what searches find of a promise, and what is to be remembered: `same`
 * is the record of one that did not change.
 */
export function judgeBy(
  promise: PublicPromise,
  searches: readonly Searched[],
  { knowledge, asOf }: { readonly knowledge: Knowledge; readonly asOf: string },
  same?: JudgedPromise,
): { readonly record: JudgedPromise; readonly findings: GapFinding[] } {
  const { lastBriefing } = knowledge;
  const index = knowledge.index();
  const found = searches.map(({ sought, basis }) => ({
    sought: sought(),
    found: foundFirst(basis, index),
  }));
  const verdict = judgeFound(promise, found, { index, lastBriefing });
  const findings = findingsOf(promise, verdict, asOf);
  const { of, about, key, sought } = same ?? recordOf(promise);
  // Its parts in one order: what is stored again is stored as it was.
  const record: JudgedPromise = {
    of,
    from: asOf,
    through: lastDayAlike(promise, asOf),
    about,
    key,
    sought,
    bases: searches.map(({ basis }) => basis),
    findings: findings.map(digested),
  };
  return { record, findings };
}

/** Answers what is remembered of a finding. */
export function digested(
  finding: GapFinding,
): JudgedPromise['findings'][number] {
  return { id: finding.id, of: digestOfFinding(finding) };
}

function recordOf(promise: PublicPromise) {
  return {
    of: digestOfPromise(promise),
    about: aboutText(fullestMention(promise)),
    key: keyDigest(promise),
    sought: digestOfSought(promise),
  };
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
