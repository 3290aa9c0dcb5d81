import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import { weightOf } from '../match/speech.ts';
import { costWords } from '../subjects/sparing-words.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { type CostClause, costClausesOf, spares } from './cost-clause.ts';

/** What the customer is spared by promises of these topics is money. */
const costTopics: ReadonlySet<Topic> = new Set<Topic>([
  'free-shipping',
  'return-cost',
  'no-fee',
  'gift',
]);

/**
 * Answers whether a promise spares the customer a cost: "free cancellation"
 * does too, whatever its topic; "no commitment" alone does not, nor does a
 * price that is told beforehand.
 */
export function sparesCosts({ topic, speech: { said } }: Sought): boolean {
  if (said.has('free')) return true;
  if (!costTopics.has(topic) || said.has('price-first')) return false;
  return spares(said) || !said.has('obligation');
}

/** So much more must speak for what is charged than for what is free. */
const lead = 0.5;

/**
 * Answers whether an article spares the customer what a text names, or charges
 * it: the clause that speaks of it most; undefined where none does.
 */
export function whoPays(
  text: ReadonlySet<string>,
  statements: readonly IndexedStatement[],
): CostClause | undefined {
  const scored = statements
    .flatMap(costClausesOf)
    .filter((clause) => !isOfHarm(clause, text))
    .map((clause) => ({ clause, score: speaksOf(clause, text) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(...scored.map(({ score }) => score));
  const first = scored
    .filter(({ score }) => score >= best - lead)
    .map(({ clause }) => clause);
  const charged = first.filter(({ stance }) => stance === 'charged');
  const spared = first.find(
    (clause) =>
      clause.stance === 'spared' &&
      !charged.some((other) => outdoes(other, clause, text)),
  );
  const exception = spared && chargedBeside(spared, scored, text);
  if (exception !== undefined) return exception;
  return spared ?? charged.map((clause) => withoutAdvance(clause, text))[0];
}

/** What customers break or lose is charged, whatever they are lent free. */
const harm: readonly SubjectId[] = ['defect', 'damage-claim', 'lost-parcel'];

function isOfHarm({ stance, said }: CostClause, text: ReadonlySet<string>) {
  const isNamed = (ids: ReadonlySet<string>) => harm.some((id) => ids.has(id));
  return stance === 'charged' && isNamed(said) && !isNamed(text);
}

type Scored = { readonly clause: CostClause; readonly score: number };

/**
 * "Two pounds, free for gold members" charges who is promised it free for all
 * members: the clause that says what others pay.
 */
function chargedBeside(
  spared: CostClause,
  scored: readonly Scored[],
  text: ReadonlySet<string>,
): CostClause | undefined {
  if (!text.has('for-all') || spared.said.has('for-all')) return undefined;
  if (!namedIn(spared.said).some((id) => !text.has(id))) return undefined;
  return scored.find(
    ({ clause: { stance, statement } }) =>
      stance === 'charged' && isBeside(statement, spared.statement),
  )?.clause;
}

/** Whether two sentences stand side by side in their article. */
function isBeside(one: IndexedStatement, other: IndexedStatement): boolean {
  return one.article === other.article && Math.abs(one.at - other.at) <= 1;
}

/**
 * Answers whether a clause names all of a text that another one names, and
 * more: "the written test is free, the spoken test 40" charges a spoken test.
 */
function outdoes(
  one: CostClause,
  other: CostClause,
  text: ReadonlySet<string>,
): boolean {
  const sought = namedIn(text);
  const more = sought.filter((id) => one.said.has(id));
  const less = sought.filter((id) => other.said.has(id));
  const isForeign = namedIn(other.said).some((id) => !text.has(id));
  return (
    isForeign &&
    more.length > less.length &&
    less.every((id) => one.said.has(id))
  );
}

/** What is paid and then given back costs nothing in the end. */
function withoutAdvance(
  clause: CostClause,
  text: ReadonlySet<string>,
): CostClause {
  const isGivenBack =
    clause.statement.speech.said.has('refund') &&
    !text.has('refund') &&
    !text.has('cancel');
  return isGivenBack ? { ...clause, stance: 'spared' } : clause;
}

/** What stands before a clause is less surely its subject than its own words. */
const shareOfBefore = 0.5;
/** What it names beside the promise rather speaks of something else. */
const shareOfForeign = 0.2;

/** Answers how much a clause speaks of what a text names: 0 for nothing. */
function speaksOf(clause: CostClause, text: ReadonlySet<string>): number {
  const named = namedBy(clause, text);
  if (named === 0) return 0;
  const foreign = namedIn(clause.said).filter((id) => !text.has(id));
  return named - weigh(foreign) * shareOfForeign;
}

function namedBy(
  { said, before }: CostClause,
  text: ReadonlySet<string>,
): number {
  const sought = namedIn(text);
  const own = sought.filter((id) => said.has(id));
  const carried = sought.filter((id) => !said.has(id) && before.has(id));
  return weigh(own) + weigh(carried) * shareOfBefore;
}

/** So much of what a promise names free must a clause speak of, 0 to 1. */
const leastShare = 0.2;

/**
 * Answers whether no clause of an article says of what a promise names who
 * pays for it: it speaks of something near, and grants nothing.
 */
export function leavesCostsOpen(
  text: ReadonlySet<string>,
  statements: readonly IndexedStatement[],
): boolean {
  const all = weigh(namedIn(text));
  if (all === 0 || namesLabel(text, statements)) return false;
  if (saysAsOfPrices(text, statements)) return false;
  const clause = whoPays(text, statements);
  return clause === undefined || namedBy(clause, text) / all < leastShare;
}

/** That nothing is added is said of prices, and names no other thing. */
const ofPrices: readonly SubjectId[] = [
  'fixed-price',
  'hidden-fee',
  'price-first',
];

function saysAsOfPrices(
  text: ReadonlySet<string>,
  statements: readonly IndexedStatement[],
): boolean {
  const isOfPrices = (said: ReadonlySet<string>) =>
    ofPrices.some((id) => said.has(id));
  return (
    isOfPrices(text) && statements.some(({ speech }) => isOfPrices(speech.said))
  );
}

/** A paid label is what spares a cost, and what is promised. */
function namesLabel(
  text: ReadonlySet<string>,
  statements: readonly IndexedStatement[],
): boolean {
  return (
    text.has('label-prepaid') &&
    statements.some(({ speech }) => speech.said.has('label-prepaid'))
  );
}

function namedIn(ids: ReadonlySet<string>): string[] {
  return [...ids].filter((id) => !costWords.has(id) && !id.startsWith('#'));
}

function weigh(ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + weightOf(id), 0);
}
