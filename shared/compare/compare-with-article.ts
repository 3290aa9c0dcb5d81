import type { HoursTerm, Term } from '../domain/term.ts';
import type { Topic } from '../domain/topic.ts';
import type { IndexedStatement } from './article-index.ts';
import { expandDays } from './compare-hours.ts';
import { compareTerms, type TermDifference } from './compare-terms.ts';
import { resemblance, type Sought } from './likeness.ts';
import { sizeGap } from './size-gap.ts';

/** A term that the article says otherwise, and where it says so. */
export type FoundDifference = TermDifference & {
  readonly statement: IndexedStatement;
};

export type ArticleComparison = {
  readonly equal: readonly Term[];
  readonly different: readonly FoundDifference[];
  readonly silent: readonly Term[];
};

/** What one statement answers to one public term. */
type Answer = {
  readonly statement: IndexedStatement;
  readonly difference: TermDifference | undefined;
  readonly rank: number;
};

/**
 * A statement that says the same is believed over one that resembles the
 * promise a little more: articles hold several facts, and the one that agrees
 * is the likelier to be meant.
 */
const agreementLead = 1;

/** A value of quite another size rather speaks of something else. */
const otherSizeLag = 1.5;
const otherSize = 6;

/**
 * Answers, term by term, what an article says of a promise. Each term is
 * looked up in the sentence of the article that resembles the promise most
 * among those that answer it, for an article holds several facts.
 */
export function compareWithArticle(
  sought: Sought,
  statements: readonly IndexedStatement[],
): ArticleComparison {
  const ranked = statements.map((statement) => ({
    statement,
    rank: resemblance(sought, statement),
  }));
  const outcomes = sought.terms.map((term) => {
    const parts = term.type === 'hours' ? perDay(term) : [term];
    const answers = parts.map((part) => bestAnswer(part, ranked, sought.topic));
    return { term, answers };
  });
  return {
    equal: outcomes
      .filter(({ answers }) => answers.some(Boolean) && !answers.some(differs))
      .map(({ term }) => term),
    different: outcomes.flatMap(({ term, answers }) =>
      differencesOf(term, answers),
    ),
    silent: outcomes
      .filter(({ answers }) => !answers.some(Boolean))
      .map(({ term }) => term),
  };
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

function bestAnswer(
  term: Term,
  ranked: readonly { statement: IndexedStatement; rank: number }[],
  topic: Topic,
): Answer | undefined {
  let best: Answer | undefined;
  for (const { statement, rank } of ranked) {
    const compared = compareTerms([term], statement.statement.terms, topic);
    const [difference] = compared.different;
    if (compared.silent.length > 0) continue;
    const answer = {
      statement,
      difference,
      rank: rank + leadOf(term, statement, difference),
    };
    if (best === undefined || answer.rank > best.rank) best = answer;
  }
  return best;
}

function leadOf(
  term: Term,
  { statement }: IndexedStatement,
  difference: TermDifference | undefined,
): number {
  if (difference === undefined) return agreementLead;
  const gaps = statement.terms
    .filter(({ type }) => type === term.type)
    .map((other) => sizeGap(term, other));
  return Math.min(...gaps) > otherSize ? -otherSizeLag : 0;
}

/** Saturday's hours may stand in another sentence than Monday's. */
function perDay(term: HoursTerm): HoursTerm[] {
  if (term.always || term.days === null) return [term];
  return expandDays(term.days).map((days) => ({ ...term, days }));
}
