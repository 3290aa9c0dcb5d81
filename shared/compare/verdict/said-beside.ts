import type { PublicPromise } from '../../domain/promise.ts';
import type { Term, TermType } from '../../domain/term.ts';
import { readTerms } from '../../extract/read-terms.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { leans } from '../match/leans.ts';
import { fullestMention } from '../match/promise-speech.ts';
import { stepByStep } from '../merge/steps-apart.ts';
import { counterpart } from '../terms/counterpart.ts';
import { moreGenerous } from '../terms/more-generous.ts';
import { roleOf } from '../terms/role-of.ts';
import { sameTerm } from '../terms/same-term.ts';
import { mayBeOfOneSize } from '../terms/size-gap.ts';
import type { FoundDifference } from './compare-with-article.ts';

/** What a sentence says of a length or of a day is seldom of something else. */
const telling: ReadonlySet<TermType> = new Set<TermType>(['duration', 'date']);

/**
 * Answers how the sentence that tells of a promise differs in what the words of
 * the promise say besides: "25 % of the first order, paid within 45 days" is
 * not told by "25 %, paid within 60". Nothing is said of a value that the
 * article has anywhere, of steps, each of which has a time of its own, and
 * where the sentence leaves a choice.
 */
export function differencesBeside(
  promise: PublicPromise,
  found: IndexedStatement,
  statements: readonly IndexedStatement[],
): FoundDifference[] {
  const { topic, terms } = promise;
  if (stepByStep.has(topic)) return [];
  const { quote, lang, lastSeen } = fullestMention(promise);
  const all = readTerms(quote, lang, lastSeen.slice(0, 10));
  const beside = all.filter(
    (one) => telling.has(one.type) && !isAmong(terms, one),
  );
  if (beside.length === 0) return [];
  const known = [...terms, ...all];
  const told = statements.filter(
    (one) => one === found || goesOn(one, found) || tellsOf(one, terms),
  );
  return beside.flatMap((one): FoundDifference[] => {
    if (statements.some(({ statement }) => isAmong(statement.terms, one)))
      return [];
    const others = told.flatMap((statement) =>
      statement.statement.terms
        .filter((other) => mayDiffer(one, other, known))
        .map((other) => ({ statement, other })),
    );
    const [only, ...more] = others;
    if (only === undefined) return [];
    if (more.some(({ other }) => !sameTerm(only.other, other))) return [];
    return [
      {
        type: one.type,
        public: one.raw,
        internal: only.other.raw,
        direction: moreGenerous(one, only.other, topic),
        statement: only.statement,
      },
    ];
  });
}

/** Whether a sentence goes on about what the one before it names. */
function goesOn(one: IndexedStatement, before: IndexedStatement): boolean {
  const { quote, lang } = one.statement;
  return one.at === before.at + 1 && leans(quote, lang);
}

function tellsOf({ statement }: IndexedStatement, terms: readonly Term[]) {
  return terms.some((term) => isAmong(statement.terms, term));
}

function isAmong(terms: readonly Term[], one: Term): boolean {
  return terms.some((other) => other.raw === one.raw || sameTerm(one, other));
}

function mayDiffer(one: Term, other: Term, known: readonly Term[]): boolean {
  return (
    roleOf(one) === roleOf(other) &&
    counterpart(one, [other]) !== undefined &&
    mayBeOfOneSize(one, other) &&
    !isAmong(known, other)
  );
}
