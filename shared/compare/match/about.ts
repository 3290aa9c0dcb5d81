import type { Reading } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';
import { overlap } from '../overlap.ts';
import { findSubjects } from '../subjects/find-subjects.ts';
import { weightBySubject } from '../subjects/subject-weights.ts';

/** Subjects of less weight stand beside any promise and tell none apart. */
const tellingWeight = 0.8;

type Statement = Pick<Reading, 'quote' | 'lang'>;

/**
 * Answers what a statement is about, as ids that no rewording or translation
 * changes while the subject stays. Where no subject is known, its own telling
 * words have to do.
 */
export function aboutOf(statement: Statement): ReadonlySet<string> {
  const telling = tellingSubjectsOf(statement);
  if (telling.size > 0) return telling;
  const { names, words } = findSubjects(statement.quote, statement.lang);
  return new Set([...names, ...words]);
}

/** Answers the same as one text, equal for what is about the same. */
export function aboutText(statement: Statement): string {
  return [...aboutOf(statement)].sort().join(' ');
}

/**
 * Answers what of it a translation keeps: subjects, else names. Words that no
 * subject is known for are of one language, and no other can share them.
 */
export function translatedAboutOf(statement: Statement): ReadonlySet<string> {
  const telling = tellingSubjectsOf(statement);
  if (telling.size > 0) return telling;
  return findSubjects(statement.quote, statement.lang).names;
}

function tellingSubjectsOf({ quote, lang }: Statement): ReadonlySet<string> {
  const { subjects } = findSubjects(quote, lang);
  return new Set(
    [...subjects].filter(
      (subject) => (weightBySubject.get(subject) ?? 0) >= tellingWeight,
    ),
  );
}

/**
 * The same value alone makes two statements alike; without, words must. Two
 * values, a code or a date agree by chance almost never: no word need be
 * shared, which a translation may not do.
 */
const overlapNeeded = {
  'distinctive-terms': 0,
  'with-terms': 0.34,
  'without-terms': 0.6,
} as const;
export type Evidence = keyof typeof overlapNeeded;

/** Answers how much the terms that two statements share say by themselves. */
export function evidenceOf(terms: readonly Term[]): Evidence {
  if (terms.length === 0) return 'without-terms';
  const isDistinctive =
    terms.length > 1 ||
    terms.some(({ type }) => type === 'code' || type === 'date');
  return isDistinctive ? 'distinctive-terms' : 'with-terms';
}

/** Answers whether two statements of one topic are about the same thing. */
export function sameAbout(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  evidence: Evidence,
): boolean {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) {
    return evidence !== 'without-terms' || one.size === other.size;
  }
  return overlap(one, other).size / smaller >= overlapNeeded[evidence] - 1e-9;
}
