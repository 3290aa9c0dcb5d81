import type { SubjectId } from '../subjects/subject-weights.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Speech } from './speech.ts';

type Matter = readonly SubjectId[];

/**
 * Matters with rules of their own, each named wherever it is meant: privacy,
 * access for all, and what others supply us with.
 */
const matters: readonly Matter[] = [
  ['data-protection', 'privacy-request', 'erasure'],
  ['accessibility', 'deaf'],
  ['supply'],
];

/** Any sentence may speak of unhappy customers; not so what it is headed. */
const headedMatters: readonly Matter[] = [...matters, ['complaint']];

/** What a note may be headed that customers are promised nothing of. */
const ofOurOwn: Matter = ['staff-affairs', 'third-party'];

/** Wherever it stands: "the insurer's line is open at all hours". */
const ofOthers: Matter = ['third-party', 'supply'];

/**
 * Answers whether a promise or an article alone is on a matter with rules of
 * its own: what a company says to all who write is no answer to who wants
 * data erased. A promise may name it in its headings, an article anywhere.
 */
export function isArticleOnOtherMatter(
  { everything }: Speech,
  { title, whole, speech }: IndexedStatement,
): boolean {
  if (!names(everything, ofOurOwn)) {
    if (names(title, ofOurOwn) || names(speech.said, ofOthers)) return true;
  }
  return headedMatters.some((matter) =>
    names(everything, matter) ? !names(whole, matter) : names(title, matter),
  );
}

/** Answers whether a sentence alone is on such a matter, by its own words. */
export function isSentenceOnOtherMatter(
  { everything }: Speech,
  { speech }: IndexedStatement,
): boolean {
  return matters.some(
    (matter) => !names(everything, matter) && names(speech.said, matter),
  );
}

function names(ids: ReadonlySet<string>, matter: Matter): boolean {
  return matter.some((id) => ids.has(id));
}
