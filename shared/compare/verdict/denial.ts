import type { Term } from '../../domain/term.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { compareTerms } from '../terms/compare-terms.ts';
import { daysNamed } from '../terms/days-named.ts';
import { delaysWhatIsInstant } from './delays-instant.ts';

/** What a promise says, what denies it, and what takes the denial back. */
type Denial = {
  readonly promised: readonly (readonly SubjectId[])[];
  readonly denied: readonly SubjectId[];
  readonly unless?: readonly SubjectId[];
};

/** Of each list of what is promised, one must be said. */
const denials: readonly Denial[] = [
  { promised: [['seven-days']], denied: ['six-days'] },
  {
    promised: [['seven-days']],
    denied: ['weekdays'],
    unless: ['seven-days', 'round-the-clock', 'weekend'],
  },
  {
    promised: [['seven-days']],
    denied: ['closed-day'],
    unless: ['seven-days', 'round-the-clock'],
  },
  {
    promised: [['full-refund'], ['refund']],
    denied: ['kept-back', 'no-refund', 'partial'],
    // What was broken is paid for, whatever is given back.
    unless: ['full-refund', 'damage-claim'],
  },
  { promised: [['refund']], denied: ['no-refund'], unless: ['full-refund'] },
  {
    promised: [['obligation']],
    denied: ['minimum-term'],
    unless: ['obligation'],
  },
  { promised: [['cancel']], denied: ['minimum-term'], unless: ['cancel'] },
  {
    promised: [['fixed-price']],
    denied: ['price-increase'],
    unless: ['fixed-price', 'existing-customer', 'notice'],
  },
  {
    promised: [['no-deposit']],
    denied: ['deposit', 'deposit-hold'],
    unless: ['no-deposit', 'refund'],
  },
  {
    promised: [['without-exception']],
    denied: ['some-only'],
    unless: ['without-exception'],
  },
  {
    promised: [['unlimited', 'lifetime']],
    denied: ['once'],
    unless: ['unlimited', 'lifetime'],
  },
];

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

function denies(sought: Sought, other: IndexedStatement): boolean {
  return (
    denials.some((denial) => applies(denial, sought, other)) ||
    limitsWhatIsUnlimited(sought, other) ||
    delaysWhatIsInstant(sought, other) ||
    namesFewerDays(sought, other)
  );
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
  const spoken = days.filter(([, id]) => other.whole.has(id));
  return new Set([...all, ...spoken.map(([day]) => day)]).size < ours;
}

/** "Fridays, mornings only": a day may be spoken of without its hours. */
const days = [
  ['mo', 'monday'],
  ['tu', 'tuesday'],
  ['we', 'wednesday'],
  ['th', 'thursday'],
  ['fr', 'friday'],
  ['sa', 'saturday-day'],
  ['su', 'sunday-day'],
] as const satisfies readonly (readonly [string, SubjectId])[];

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
