import type { Term } from '../../domain/term.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { weekdays } from '../subjects/weekdays.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { daysNamed } from '../terms/days-named.ts';
import { delaysWhatIsInstant } from './delays-instant.ts';
import { alternatives, type Denial, denials } from './denials.ts';

/** So much less may a denying sentence resemble the promise than the best. */
export const denialMargin = 1.2;

/** A sentence, and how much it resembles the promise. */
export type Resembling = {
  readonly statement: IndexedStatement;
  readonly rank: number;
};

/**
 * Answers the sentence that denies by its words what a promise says, though
 * its values may agree: "every day" against "every day but Monday", "a full
 * refund up to 48 hours before" against "all but the ingredients". Only those
 * that say a value of the promise are asked, or else those most like it.
 */
export function denialIn(
  ranked: readonly Resembling[],
  sought: Sought,
): IndexedStatement | undefined {
  const agreeing = ranked.filter(({ statement }) => agrees(sought, statement));
  const [first] = ranked;
  if (first && saysOtherwise(sought, first.statement)) return first.statement;
  const told = agreeing.length > 0 ? agreeing : ranked;
  const best = told[0]?.rank ?? 0;
  return told
    .filter(({ rank }) => rank >= best - denialMargin)
    .map(({ statement }) => statement)
    .find((statement) => denies(sought, statement));
}

function agrees(
  { terms, topic }: Sought,
  { statement }: IndexedStatement,
): boolean {
  return compareTerms(terms, statement.terms, topic).equal.length > 0;
}

/** In words that deny it wherever they stand. */
function saysOtherwise(sought: Sought, other: IndexedStatement): boolean {
  return denials.some((denial) => applies(denial, sought, other));
}

function denies(sought: Sought, other: IndexedStatement): boolean {
  return (
    saysOtherwise(sought, other) ||
    namesAlternative(sought, other) ||
    isForSomeAlone(sought, other) ||
    limitsWhatIsUnlimited(sought, other) ||
    delaysWhatIsInstant(sought, other) ||
    namesFewerDays(sought, other)
  );
}

/** "A year from purchase" against "a year from the first visit" */
function namesAlternative(
  { speech: { said } }: Sought,
  { speech: other }: IndexedStatement,
): boolean {
  return alternatives.some((axis) => {
    const ours = axis.filter((ids) => ids.some((id) => said.has(id)));
    const theirs = axis.filter((ids) => ids.some((id) => other.said.has(id)));
    return (
      ours.length > 0 &&
      theirs.length > 0 &&
      !theirs.some((ids) => ours.includes(ids))
    );
  });
}

/** A single day is often one more: "until nine, Saturdays too". */
const fewestDays = 2;

/** "Every day" against hours of some days, in all of the article. */
function namesFewerDays({ speech, terms }: Sought, other: IndexedStatement) {
  const ours = speech.said.has('seven-days') ? 7 : daysNamed(terms)?.size;
  const theirs = daysNamed(other.statement.terms);
  if (ours === undefined || theirs === undefined) return false;
  if (theirs.size < fewestDays || other.speech.said.has('seven-days')) {
    return false;
  }
  if (theirs.size >= ours) return false;
  const all = daysNamed(other.article.statements.flatMap((one) => one.terms));
  if (all === undefined) return false;
  // "Fridays, mornings only": a day may be spoken of without its hours.
  const spoken = weekdays.filter(([, id]) => other.whole.has(id));
  return new Set([...all, ...spoken.map(([day]) => day)]).size < ours;
}

function applies(
  { promised, denied, unless = [] }: Denial,
  { speech }: Sought,
  { speech: other }: IndexedStatement,
): boolean {
  return (
    promised.every((any) => any.some((id) => speech.said.has(id))) &&
    denied.some((id) => other.said.has(id)) &&
    !unless.some((id) => other.said.has(id))
  );
}

/** Whom a note may keep for what is promised to all. */
const someAlone: readonly SubjectId[] = [
  'new-customer',
  'existing-customer',
  'membership',
  'subscriber',
  'student',
  'senior',
  'gold',
];

const forAll: readonly SubjectId[] = ['without-exception', 'for-all'];

/** "For all customers" against "new customers get". */
function isForSomeAlone(
  { speech }: Sought,
  { speech: other }: IndexedStatement,
): boolean {
  if (!forAll.some((id) => speech.said.has(id))) return false;
  if (forAll.some((id) => other.said.has(id))) return false;
  return someAlone.some((id) => other.said.has(id) && !speech.said.has(id));
}

/** "As many as you like", "for as long as you need" against a number. */
function limitsWhatIsUnlimited(
  sought: Sought,
  other: IndexedStatement,
): boolean {
  if (!endless.some((id) => sought.speech.said.has(id))) return false;
  if (endless.some((id) => other.speech.said.has(id))) return false;
  if (agrees(sought, other)) return false;
  const { quote, terms } = other.statement;
  return terms.some(isLimit) || soManyATime.test(quote);
}

/** "Three checks a year" */
const soManyATime =
  /(?<!\p{L})(?:\d+|one|two|three|four|five|six|ten|twelve|une?|deux|trois|quatre|cinq|dix|douze)\s+(?:\p{L}+\s+){1,3}(?:an?|per|each|every|par)\s+(?:day|week|month|quarter|year|jour|semaine|mois|trimestre|an)(?!\p{L})/iu;

const endless = ['unlimited', 'lifetime'];

function isLimit({ type }: Term): boolean {
  return type === 'duration' || type === 'count';
}
