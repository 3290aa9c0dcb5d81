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

type Ranked = { readonly statement: IndexedStatement; readonly rank: number };

/**
 * A statement that says the same is believed over one that resembles the
 * promise a little more: articles hold several facts, and the one that agrees
 * is the likelier to be meant. A range or an odd figure agrees by chance far
 * less often than "24 hours".
 */
const agreementLead = { common: 0.8, distinctive: 2 };

/** A value of quite another size rather speaks of something else. */
const otherSizeLag = 1.5;
const otherSize = 6;

/**
 * So much less than the most alike sentence may one resemble the promise and
 * still contradict it, where the article names several such values.
 */
const relevance = 3;

/**
 * Answers, term by term, what an article says of a promise. All terms are
 * looked up in the sentence that answers the promise best; what that one
 * leaves open, in the others, for an article holds several facts.
 */
export function compareWithArticle(
  sought: Sought,
  statements: readonly IndexedStatement[],
): ArticleComparison {
  const ranked = statements.map((statement) => ({
    statement,
    rank: resemblance(sought, statement),
  }));
  const first = mostAgreeing(sought, ranked);
  const outcomes = sought.terms.map((term) => {
    const parts = term.type === 'hours' ? perDay(term) : [term];
    return {
      term,
      answers: parts.map(
        (part) =>
          bestAnswer(part, first, sought.topic) ??
          relevantAnswer(part, ranked, sought.topic),
      ),
    };
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

function relevantAnswer(
  term: Term,
  ranked: readonly Ranked[],
  topic: Topic,
): Answer | undefined {
  const answer = bestAnswer(term, ranked, topic);
  if (answer === undefined || answer.difference === undefined) return answer;
  const speaking = ranked.filter(({ statement }) =>
    statement.statement.terms.some(({ type }) => type === term.type),
  );
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const isRelevant = speaking.length === 1 || answer.rank >= best - relevance;
  return isRelevant ? answer : undefined;
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
  ranked: readonly Ranked[],
  topic: Topic,
): Answer | undefined {
  let best: Answer | undefined;
  for (const { statement, rank } of ranked) {
    const { terms } = statement.statement;
    const compared = compareTerms([term], terms, topic);
    const [difference] = compared.different;
    if (compared.silent.length > 0) continue;
    const lead = difference ? -lagOf(term, terms) : leadOf(term);
    const answer = { statement, difference, rank: rank + lead };
    if (best === undefined || answer.rank > best.rank) best = answer;
  }
  return best;
}

function leadOf(term: Term): number {
  return isDistinctive(term) ? agreementLead.distinctive : agreementLead.common;
}

function isDistinctive(term: Term): boolean {
  switch (term.type) {
    case 'duration':
      return term.min !== term.max;
    case 'percent':
      return !Number.isInteger(term.value);
    case 'money':
    case 'code':
    case 'date':
      return true;
    case 'hours':
    case 'count':
      return false;
  }
}

function lagOf(term: Term, others: readonly Term[]): number {
  const gaps = others
    .filter(({ type }) => type === term.type)
    .map((other) => sizeGap(term, other));
  return Math.min(...gaps) > otherSize ? otherSizeLag : 0;
}

/** Saturday's hours may stand in another sentence than Monday's. */
function perDay(term: HoursTerm): HoursTerm[] {
  if (term.always || term.days === null) return [term];
  return expandDays(term.days).map((days) => ({ ...term, days }));
}
