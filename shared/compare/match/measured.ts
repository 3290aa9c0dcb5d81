import type { CountTerm, Term } from '../../domain/term.ts';
import { type Figures, readFigures } from '../../extract/read-figures.ts';
import { countsAmong } from './counts-as-ids.ts';
import type { IndexedStatement } from './indexed-article.ts';
import type { Sought } from './sought.ts';

const remembered = new WeakMap<IndexedStatement, Figures>();

/** Answers what the figures of a sentence say beside its terms; read once. */
export function figuresOf(statement: IndexedStatement): Figures {
  const known = remembered.get(statement);
  if (known !== undefined) return known;
  const { quote, lang, terms } = statement.statement;
  const figures = readFigures(quote, lang, terms);
  remembered.set(statement, figures);
  return figures;
}

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
