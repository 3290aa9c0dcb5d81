import type { HoursTerm, Term, TermType } from '../../domain/term.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { comparedTerms } from '../match/measured.ts';
import { isOnOtherThing } from '../match/other-thing.ts';
import type { Sought } from '../match/sought.ts';
import { leadOf } from '../terms/agreement-lead.ts';
import { expandDays } from '../terms/compare-hours.ts';
import { compareTerms, type TermDifference } from '../terms/compare-terms.ts';
import { isOver } from '../terms/is-over.ts';
import { sameTerm } from '../terms/same-term.ts';
import { type Answer, bestAnswer, relevantAnswer } from './answer-term.ts';
import { type Ranked, rankStatement } from './rank-statement.ts';

/** A term that the article says otherwise, and where it says so. */
export type FoundDifference = TermDifference & {
  readonly statement: IndexedStatement;
};

export type ArticleComparison = {
  readonly equal: readonly Term[];
  readonly different: readonly FoundDifference[];
  readonly silent: readonly Term[];
};

/**
 * Answers, term by term, what an article says of a promise. All terms are
 * looked up in the sentence that answers the promise best; what that one
 * leaves open, in the others, for an article holds several facts.
 */
export function compareWithArticle(
  sought: Sought,
  statements: readonly IndexedStatement[],
): ArticleComparison {
  const ranked = statements
    .filter(
      (statement) => !isOver(statement) && !isOnOtherThing(sought, statement),
    )
    .map((statement) => rankStatement(sought, statement));
  const first = mostAgreeing(sought, ranked);
  const settled = kindsSettledBy(first, sought);
  const outcomes = comparedTerms(sought, statements).map((term) => {
    if (titleSays(term, statements))
      return { term, answers: [], isTitle: true };
    const parts = term.type === 'hours' ? perDay(term) : [term];
    const elsewhere = settled.has(term.type)
      ? []
      : ranked.filter((one) => mayComplete(first, one, term, sought));
    return {
      term,
      isTitle: false,
      answers: parts.map(
        (part) =>
          bestAnswer(part, first, sought) ??
          relevantAnswer(part, elsewhere, sought),
      ),
    };
  });
  return {
    equal: outcomes
      .filter(
        ({ isTitle, answers }) =>
          isTitle || (answers.some(Boolean) && !answers.some(differs)),
      )
      .map(({ term }) => term),
    different: outcomes.flatMap(({ term, answers }) =>
      differencesOf(term, answers),
    ),
    silent: outcomes
      .filter(({ isTitle, answers }) => !isTitle && !answers.some(Boolean))
      .map(({ term }) => term),
  };
}

/** "Five-year plan": what a note is headed by holds for all of it. */
function titleSays(term: Term, [first]: readonly IndexedStatement[]): boolean {
  const { title = '', statements = [] } = first?.article ?? {};
  return statements.some(
    ({ quote, terms }) =>
      quote === title && terms.some((other) => sameTerm(term, other)),
  );
}

/** Where a promise names several terms, a row that shares one is its row. */
function mostAgreeing(
  { terms, topic }: Sought,
  ranked: readonly Ranked[],
): Ranked[] {
  const keys = terms.filter(({ type }) => type !== 'hours');
  if (keys.length < 2) return [];
  const scored = ranked.flatMap(({ statement, rank }) => {
    const { equal } = compareTerms(keys, statement.statement.terms, topic);
    const lead = equal.reduce((sum, term) => sum + leadOf(term), 0);
    return equal.length > 0 ? [{ statement, rank: rank + lead }] : [];
  });
  return scored.sort((a, b) => b.rank - a.rank).slice(0, 1);
}

/**
 * A row that says one price of two is the row of both: that it leaves out
 * what the thing cost before contradicts nothing, nor does another row.
 */
function kindsSettledBy(
  [row]: readonly Ranked[],
  { terms, topic }: Sought,
): ReadonlySet<TermType> {
  const said = row?.statement.statement.terms ?? [];
  const { equal } = compareTerms(terms, said, topic);
  return new Set(
    equal.map(({ type }) => type).filter((type) => type === 'money'),
  );
}

/**
 * Of a scale ("two days ahead or more: all of it; later: half") each sentence
 * is a row: one that names another value for what the row of the promise is
 * told by does not say what that row leaves out.
 */
function mayComplete(
  [row]: readonly Ranked[],
  other: Ranked,
  term: Term,
  { terms, topic }: Sought,
): boolean {
  if (row === undefined || row.statement === other.statement) return true;
  const keys = terms.filter(({ type }) => type !== term.type);
  const { equal } = compareTerms(keys, row.statement.statement.terms, topic);
  const told = compareTerms(equal, other.statement.statement.terms, topic);
  return told.different.length === 0;
}

function differs(answer: Answer | undefined): boolean {
  return answer?.difference !== undefined;
}

function differencesOf(
  term: Term,
  answers: readonly (Answer | undefined)[],
): FoundDifference[] {
  const differing = answers.flatMap((answer) =>
    answer?.difference
      ? [{ ...answer.difference, statement: answer.statement }]
      : [],
  );
  const [first] = differing;
  if (first === undefined) return [];
  const internal = [...new Set(differing.map((one) => one.internal))];
  return [{ ...first, public: term.raw, internal: internal.join('; ') }];
}

/** Saturday's hours may stand in another sentence than Monday's. */
function perDay(term: HoursTerm): HoursTerm[] {
  if (term.always || term.days === null) return [term];
  return expandDays(term.days).map((days) => ({ ...term, days }));
}
