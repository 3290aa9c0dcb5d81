import type { Term, TermType } from '../../domain/term.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { isOnOtherThing } from '../match/other-thing.ts';
import type { Sought } from '../match/sought.ts';
import { counterpart } from '../terms/counterpart.ts';
import { isOver } from '../terms/is-over.ts';
import { moreGenerous } from '../terms/more-generous.ts';
import { roleOf } from '../terms/role-of.ts';
import { sameTerm } from '../terms/same-term.ts';
import { mayBeOfOneSize } from '../terms/size-gap.ts';
import type {
  ArticleComparison,
  FoundDifference,
} from './compare-with-article.ts';
import { isZone, nameThing, type Row, rowsOf, tells } from './rows.ts';

type Placed = { readonly statement: IndexedStatement; readonly row: Row };

/** Weeks are compared day by day; codes and dates are of an offer as a whole. */
const ofWholes: ReadonlySet<TermType> = new Set<TermType>([
  'hours',
  'code',
  'date',
]);

/**
 * Answers where an article says another value of a thing that a promise names
 * beside others: "frames and lenses for two years" is not told by "frames: two
 * years; lenses: one".
 */
export function differencesOfRows(
  { equal }: Pick<ArticleComparison, 'equal'>,
  sought: Sought,
  statements: readonly IndexedStatement[],
): FoundDifference[] {
  return equal
    .filter(({ type }) => !ofWholes.has(type))
    .flatMap((term) => {
      const rows = statements
        .filter((one) => !isOver(one) && !isOnOtherThing(sought, one))
        .flatMap((one) => rowsFor(term, one));
      return differenceIn(rows, term, sought) ?? [];
    });
}

function rowsFor({ type }: Term, statement: IndexedStatement): Placed[] {
  const rows = rowsOf(statement, type);
  if (rows.length > 1) return rows.map((row) => ({ statement, row }));
  const { terms } = statement.statement;
  return [{ statement, row: { said: statement.speech.said, terms } }];
}

function differenceIn(
  rows: readonly Placed[],
  term: Term,
  { terms, topic, speech: { said, everything } }: Sought,
): FoundDifference | undefined {
  const agreeing = rows.filter(({ row }) => says(row, term));
  if (agreeing.length === 0) return undefined;
  const named = new Set(
    agreeing.flatMap(({ row, statement }) => [...row.said, ...statement.title]),
  );
  const unnamed = [...said].filter(
    (id) => tells(id) && !isZone(id) && !named.has(id),
  );
  for (const { row, statement } of rows) {
    const isTheirs =
      nameThing(unnamed.filter((id) => row.said.has(id))) &&
      [...row.said].every(
        (id) => !tells(id) || everything.has(id) || named.has(id),
      );
    if (!isTheirs || terms.some((own) => says(row, own))) continue;
    const other = row.terms.find((one) => mayDiffer(term, one));
    if (other === undefined) continue;
    return {
      type: term.type,
      public: term.raw,
      internal: other.raw,
      direction: moreGenerous(term, other, topic),
      statement,
    };
  }
  return undefined;
}

function says({ terms }: Row, term: Term): boolean {
  return terms.some((other) => sameTerm(term, other));
}

function mayDiffer(term: Term, other: Term): boolean {
  return (
    doesAlike(term, other) &&
    counterpart(term, [other]) !== undefined &&
    mayBeOfOneSize(term, other)
  );
}

/** Of a row that is a name and a length, a notice alone is told for one. */
function doesAlike(one: Term, other: Term): boolean {
  const [ours, theirs] = [roleOf(one), roleOf(other)];
  return one.type === 'duration'
    ? (ours === 'notice') === (theirs === 'notice')
    : ours === theirs;
}
