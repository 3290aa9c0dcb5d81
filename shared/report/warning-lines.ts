import type { PublicPromise } from '../domain/promise.ts';
import type { Report, ReportGap } from '../domain/report.ts';
import type { Warning } from '../domain/warning.ts';
import { fill } from '../platform/phrase.ts';
import { sayDate } from '../platform/say-date.ts';
import { inDoubtfulWords } from './first-places.ts';
import type { ReportWords } from './words/words.ts';

/** Answers what is doubtful in some words, and how to put it better. */
export function warningLine(warning: Warning, words: ReportWords): string {
  const { reason, suggestion } = words.warnings[warning.code];
  return fill(`${reason} ${suggestion}`, {
    words: warning.words,
    dates: datesText(warning.dates, words),
  });
}

/** "January 11, 2027 or November 1, 2027" */
function datesText(dates: readonly string[], { locale }: ReportWords): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    dates.map((date) => sayDate(date, locale)),
  );
}

/** Answers the doubts that a gap is about, in the report's language. */
export function warningLines(
  gap: ReportGap,
  promise: PublicPromise | undefined,
  words: ReportWords,
): string[] {
  return gap.type === 'unclear'
    ? (promise?.warnings ?? []).map((warning) => warningLine(warning, words))
    : [];
}

/** A promise whose wording is doubtful, though no gap says so. */
export type DoubtfulWording = {
  readonly promise: PublicPromise;
  readonly warnings: readonly Warning[];
};

/** Answers the doubts about wording that no `unclear` gap shows already. */
export function doubtfulWordings({
  promises,
  gaps,
}: Pick<Report, 'promises' | 'gaps'>): DoubtfulWording[] {
  const shown = new Set(
    gaps.filter(({ type }) => type === 'unclear').map((gap) => gap.promise),
  );
  return promises
    .filter(({ id, warnings }) => warnings.length > 0 && !shown.has(id))
    .map((promise) => ({
      promise: inDoubtfulWords(promise),
      warnings: promise.warnings,
    }));
}
