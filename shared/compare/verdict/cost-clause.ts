import type { Term } from '../../domain/term.ts';
import { oncePerObject } from '../../platform/once-per.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { idsOf } from '../match/speech.ts';
import { sparing } from '../subjects/sparing-words.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
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

/** Answers whether these subjects say that a customer pays nothing. */
export function spares(said: ReadonlySet<string>): boolean {
  return sparing.some((id) => said.has(id));
}

/** Answers whether a value is what something costs. */
export function isCharge(term: Term): boolean {
  return isCost(term) && !isNothing(term);
}

function isCost(term: Term): boolean {
  if (term.type === 'money')
    return term.role === 'price' || term.role === 'fee';
  return term.type === 'percent' && term.role === 'fee';
}

/** Who charges zero percent charges nothing. */
function isNothing(term: Term): boolean {
  return (
    (term.type === 'money' && term.amount === 0) ||
    (term.type === 'percent' && term.value === 0)
  );
}

/** A comma inside a figure parts nothing. */
const mark = /(?<=[,;:.!?])\s+|\s(?=[–—-]\s)/u;

/** What parts the clauses of a language: a mark, or a word that turns. */
const borders: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(turningWords).map(([lang, words]) => [
    lang,
    new RegExp(`${mark.source}|\\s(?=(?:${words.join('|')})\\s)`, 'u'),
  ]),
);

/**
 * Answers the clauses of a sentence that say who pays: "carpets are 35 a room,
 * sofas are free" has two.
 */
export const costClausesOf = oncePerObject(readClauses);

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
  return clauses.length > 0 ? clauses : headedAsSpared(statement);
}

/** Under "What is in the price" a note lists what costs nothing. */
function headedAsSpared(statement: IndexedStatement): CostClause[] {
  const { speech, title } = statement;
  if (!heading.some((id) => title.has(id))) return [];
  return [{ statement, stance: 'spared', said: speech.said, before: title }];
}

const heading: readonly SubjectId[] = ['free', 'included'];

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

/**
 * "Evening visits cost 20 more", "15 % extra", "dogs pay 15 a stay": notes
 * leave out what it is of.
 */
const costing: readonly RegExp[] = [
  /(?<!\p{L})(?:costs?|coûte(?:nt)?|facturée?s?)\s+(?:\d|\S+\s(?:dollars?|pounds?|euros?|quid|francs?)(?!\p{L}))/iu,
  /(?<!\p{L})(?:pays?|paie(?:nt)?|paye(?:nt)?)\s+\d[\d.,]*(?=\s?(?:[.,;:]|$|an?\s|per\s|each|par\s|chacune?s?|l[ae]\s|extra|more|(?:de|en) plus))/iu,
  /(?:(?<!\p{L})(?:is|are|est|sont)|:)\s\d[\d.,]*\s(?:an?|per|each|par|l[ae])\s(?!(?:day|week|month|quarter|time|go|jour|semaine|mois|trimestre|fois|plus|most)(?!\p{L}))/iu,
  /\d\s?%?\s(?:more|extra|on top|(?:de|en) plus|en sus)(?=\s?(?:[.,;:)]|$|an?\s|per\s|each|par\s|pour\s|for\s|on\s|l[ae]\s))/iu,
];

function stanceOf(
  text: string,
  said: ReadonlySet<string>,
  terms: readonly Term[],
): Stance | undefined {
  if (said.has('excluded')) return 'charged';
  if (spares(said)) return 'spared';
  const costs = terms.filter((term) => isCost(term) && text.includes(term.raw));
  if (costs.length > 0 && costs.every(isNothing)) return 'spared';
  const isCharged =
    said.has('customer-pays') ||
    costing.some((words) => words.test(text)) ||
    costs.length > 0;
  return isCharged ? 'charged' : undefined;
}
