import type { CountTerm, Term } from '../../domain/term.ts';
import { type Figures, readFigures } from '../../extract/read-figures.ts';
import { oncePerObject } from '../../platform/once-per.ts';
import { countsAmong } from './counts-as-ids.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Sought } from './sought.ts';

/** Answers what the figures of a sentence say beside its terms; read once. */
export const figuresOf = oncePerObject(
  ({ statement: { quote, lang, terms } }: IndexedStatement): Figures =>
    readFigures(quote, lang, terms),
);

/** Answers what a sentence counts in measures of its own. */
export function measuredBy(statement: IndexedStatement): readonly CountTerm[] {
  return figuresOf(statement).counts;
}

/**
 * Answers the values of a promise that are compared with some sentences: its
 * terms, and what it counts in a measure that one of them counts in too.
 */
export function comparedTerms(
  { terms, speech }: Sought,
  statements: readonly IndexedStatement[],
): readonly Term[] {
  const counts = countsAmong(speech.said);
  if (counts.length === 0) return terms;
  const said = new Set(statements.flatMap(measuredBy).map(({ of }) => of));
  return [...terms, ...counts.filter(({ of }) => said.has(of))];
}
