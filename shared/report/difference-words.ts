import type { ReportDifference, ReportGap } from '../domain/report.ts';
import { fill } from '../platform/phrase.ts';
import type { ReportWords } from './words/words.ts';

/** Answers each differing term in one line, both values side by side. */
export function differenceLines(gap: ReportGap, words: ReportWords): string[] {
  return gap.differences
    .filter(namesValues)
    .map((difference) => differenceLine(difference, gap, words));
}

/**
 * Answers whether a difference says more than the quotes beside it: where one
 * side grants what the other refuses, the whole sentences differ.
 */
export function namesValues(difference: ReportDifference): boolean {
  const { publicQuote, internalQuote } = difference;
  return (
    difference.public !== publicQuote || difference.internal !== internalQuote
  );
}

/** Answers the phrase that sets both values side by side. */
export function differencePhrase(gap: ReportGap, words: ReportWords): string {
  return gap.type === 'inconsistent'
    ? words.differenceOnSite
    : words.difference;
}

function differenceLine(
  difference: ReportDifference,
  gap: ReportGap,
  words: ReportWords,
): string {
  const { term, publicWords, internalWords } = difference;
  return fill(differencePhrase(gap, words), {
    term: termName(term, words),
    public: said(publicWords, difference.public, words),
    internal: said(internalWords, difference.internal, words),
  });
}

/** Verbatim words stand in quotation marks; a value of ours does not. */
function said(
  verbatim: string | null,
  value: string,
  words: ReportWords,
): string {
  return verbatim === null ? value : fill(words.quoted, { text: verbatim });
}

/** Answers the name of a term's type, or of the topic that differs. */
export function termName(term: string, words: ReportWords): string {
  const topics: Readonly<Record<string, string>> = words.topics;
  return words.terms[term] ?? topics[term] ?? term;
}

/** Answers who is better off, once for each way the terms differ. */
export function directionLines(gap: ReportGap, words: ReportWords): string[] {
  // A site that contradicts itself has no inside: none of the words would fit.
  return gap.type === 'inconsistent'
    ? []
    : [...new Set(gap.differences.map((one) => one.direction))].map(
        (direction) => words.directions[direction],
      );
}
