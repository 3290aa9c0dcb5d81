import type { Term } from '../../domain/term.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { idsOf, weightOf } from '../match/speech.ts';
import { turningWords } from '../subjects/turning-words.ts';

/** Whether what is named costs the customer nothing, or something. */
type Stance = 'spared' | 'charged';

/** A part of a sentence that says of what it names who pays. */
export type CostClause = {
  readonly statement: IndexedStatement;
  readonly stance: Stance;
  /** What it speaks of, in its own words. */
  readonly said: ReadonlySet<string>;
  /** What stands before it, in its sentence or its title. */
  readonly before: ReadonlySet<string>;
};

/** A comma inside a figure parts nothing. */
const mark = /(?<=[,;:.!?])\s+|\s(?=[–—-]\s)/u;

/** What parts the clauses of a language: a mark, or a word that turns. */
const borders: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(turningWords).map(([lang, words]) => [
    lang,
    new RegExp(`${mark.source}|\\s(?=(?:${words.join('|')})\\s)`, 'u'),
  ]),
);

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
    .map((clause) => ({ clause, score: speaksOf(clause, text) }))
    .filter(({ score }) => score > 0);
  const best = Math.max(...scored.map(({ score }) => score));
  const first = scored
    .filter(({ score }) => score >= best - lead)
    .map(({ clause }) => clause);
  return (
    first.find((clause) => clause.stance === 'spared') ??
    first.map((clause) => withoutAdvance(clause, text))[0]
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

const remembered = new WeakMap<IndexedStatement, readonly CostClause[]>();

/**
 * Answers the clauses of a sentence that say who pays: "carpets are 35 a room,
 * sofas are free" has two.
 */
function costClausesOf(statement: IndexedStatement): readonly CostClause[] {
  const known = remembered.get(statement);
  if (known) return known;
  const clauses = readClauses(statement);
  remembered.set(statement, clauses);
  return clauses;
}

function readClauses(statement: IndexedStatement): CostClause[] {
  const { quote, lang, terms } = statement.statement;
  const clauses: CostClause[] = [];
  let before: ReadonlySet<string> = statement.title;
  for (const text of textsOf(quote, lang, terms)) {
    const said = idsOf(text, lang);
    const stance = stanceOf(text, said, terms);
    if (stance) clauses.push({ statement, stance, said, before });
    before = new Set([...before, ...said]);
  }
  return clauses;
}

/** What says nothing of costs goes with the clause that it leads to. */
function textsOf(
  quote: string,
  lang: string,
  terms: readonly Term[],
): string[] {
  const texts: string[] = [];
  let isFull = true;
  for (const part of quote.split(borders.get(lang.slice(0, 2)) ?? mark)) {
    const hasStance = stanceOf(part, idsOf(part, lang), terms) !== undefined;
    if (isFull) texts.push(part);
    else texts.push(`${texts.pop() ?? ''} ${part}`);
    isFull = hasStance;
  }
  return texts;
}

const sparing = ['free', 'included', 'gift', 'fixed-price', 'hidden-fee'];

function stanceOf(
  text: string,
  said: ReadonlySet<string>,
  terms: readonly Term[],
): Stance | undefined {
  if (said.has('excluded')) return 'charged';
  if (sparing.some((id) => said.has(id))) return 'spared';
  const isCharged =
    said.has('customer-pays') ||
    terms.some((term) => isCharge(term) && text.includes(term.raw));
  return isCharged ? 'charged' : undefined;
}

/** Whether a value is what something costs. */
export function isCharge(term: Term): boolean {
  if (term.type === 'money')
    return term.role === 'price' || term.role === 'fee';
  return term.type === 'percent' && term.role === 'fee';
}

/** What says that a thing costs money, or none, is not what costs it. */
const costWords: ReadonlySet<string> = new Set<string>([
  ...sparing,
  'customer-pays',
  'fee',
  'price',
  'payment',
  'threshold',
  'order',
]);

/** What stands before a clause is less surely its subject than its own words. */
const shareOfBefore = 0.5;
/** What it names beside the promise rather speaks of something else. */
const shareOfForeign = 0.2;

/** Answers how much a clause speaks of what a text names: 0 for nothing. */
function speaksOf(
  { said, before }: CostClause,
  text: ReadonlySet<string>,
): number {
  const sought = namedIn(text);
  const own = sought.filter((id) => said.has(id));
  const carried = sought.filter((id) => !said.has(id) && before.has(id));
  if (own.length + carried.length === 0) return 0;
  const foreign = namedIn(said).filter((id) => !text.has(id));
  return (
    weigh(own) +
    weigh(carried) * shareOfBefore -
    weigh(foreign) * shareOfForeign
  );
}

function namedIn(ids: ReadonlySet<string>): string[] {
  return [...ids].filter((id) => !costWords.has(id) && !id.startsWith('#'));
}

function weigh(ids: readonly string[]): number {
  return ids.reduce((sum, id) => sum + weightOf(id), 0);
}
