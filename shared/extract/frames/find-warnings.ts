import type { Reading } from '../../domain/reading.ts';
import type { DateTerm } from '../../domain/term.ts';
import type { Warning } from '../../domain/warning.ts';
import type { FoundTerm } from '../found-term.ts';
import { isClauseMark } from './distance.ts';
import { findAbsolute } from './find-absolute.ts';
import type { Match } from './match.ts';
import { wordsBetween } from './words-between.ts';

/** What of a reading its warnings depend on, beside its match. */
export type Worded = Pick<Reading, 'topic' | 'strength' | 'concepts'> & {
  /** Words that make a date the day on which something holds. */
  readonly dayWords: ReadonlySet<string>;
};

/**
 * Answers what is doubtful in the words of one promise: those that can be
 * read in more than one way, that leave out what people need to know, or that
 * nobody can keep.
 */
export function findWarnings(match: Match, said: Worded): readonly Warning[] {
  return [
    ...match.terms.flatMap((found) => doubtfulDate(found, match, said)),
    ...match.terms.flatMap(hiddenUsualCase),
    ...endNotSaid(match, said),
    ...findAbsolute(match, said),
  ];
}

function doubtfulDate(
  found: FoundTerm,
  match: Match,
  said: Worded,
): readonly Warning[] {
  const { term } = found;
  if (term.type !== 'date') return [];
  if (term.readings.length > 1) {
    const dates = [...new Set(term.readings)].sort();
    return [{ code: 'ambiguous-date', words: term.raw, dates }];
  }
  return isWithoutRole(term, found, match, said)
    ? [{ code: 'date-without-role', words: term.raw, dates: [] }]
    : [];
}

/** Of commitments, a date says when something happens: no doubt there. */
const offers: ReadonlySet<Reading['topic']> = new Set<Reading['topic']>([
  'discount',
  'price-offer',
  'gift',
]);

function isWithoutRole(
  { role }: DateTerm,
  { firstToken }: FoundTerm,
  { terms, view }: Match,
  { topic, dayWords }: Worded,
): boolean {
  if (role !== 'on' || !offers.has(topic)) return false;
  const isWindow = terms.some(
    ({ term }) => term.type === 'date' && term.role !== 'on',
  );
  return !isWindow && !saysWhichDay(view, firstToken, dayWords);
}

/** The words right before a date: "on", "on Friday", "le vendredi". */
const lookBack = 3;

function saysWhichDay(
  { tokens }: Match['view'],
  first: number,
  dayWords: ReadonlySet<string>,
): boolean {
  for (let at = first - 1; at >= first - lookBack; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (dayWords.has(token.norm)) return true;
  }
  return false;
}

/**
 * "Up to" before what is given is the best case. Before a delay it is the
 * worst, which is as clear as a promise gets.
 */
function hiddenUsualCase({ term }: FoundTerm): readonly Warning[] {
  const isBest =
    (term.type === 'percent' && term.upTo && term.role === 'discount') ||
    (term.type === 'money' &&
      term.bound === 'at-most' &&
      term.role === 'discount');
  return isBest
    ? [{ code: 'hidden-usual-case', words: term.raw, dates: [] }]
    : [];
}

/** What is given to whoever is one of them, for as long as they are. */
const standing: ReadonlySet<string> = new Set([
  'newsletter',
  'first-order',
  'first-session',
  'referral',
  'birthday',
  'loyalty-program',
  'membership',
  'points',
  'validity',
]);

function endNotSaid(match: Match, said: Worded): readonly Warning[] {
  const limit = soonOver(match, said.topic);
  return limit.length > 0 ? limit : missingEnd(match, said);
}

/** What ends on a day that people are told to be quick for. */
const limited: ReadonlySet<Reading['topic']> = new Set<Reading['topic']>([
  ...offers,
  'free-shipping',
  'free-trial',
  'financing',
]);

/** "For a limited time", and no day is named. */
function soonOver({ view }: Match, topic: Reading['topic']): Warning[] {
  const [span] = view.atoms.get('soon-over') ?? [];
  const isDated = view.terms.some(({ term }) => term.type === 'date');
  if (span === undefined || isDated || !limited.has(topic)) return [];
  const words = wordsBetween(view, span.first, span.end);
  return [{ code: 'unsaid-end', words, dates: [] }];
}

function missingEnd(
  match: Match,
  { topic, concepts }: Worded,
): readonly Warning[] {
  if (!offers.has(topic) || match.terms.length === 0) return [];
  const stands = concepts.some(
    (id) => standing.has(id) || id.startsWith('scope-'),
  );
  const ends = match.terms.some(
    ({ term }) => term.type === 'date' && term.role !== 'starts',
  );
  const lasts = match.view.terms.some(({ term }) => term.type === 'duration');
  if (stands || ends || lasts) return [];
  const words = wordsBetween(match.view, clauseStart(match), match.end);
  return [{ code: 'no-end-date', words, dates: [] }];
}

/** "Book direct | and save 10%": words that can be found on the page by eye. */
function clauseStart({ view, first }: Match): number {
  let start = first;
  const { sentence } = view;
  while (start > sentence.first && !isClauseMark(view, start - 1)) start--;
  return first - start <= longestOpening ? start : first;
}

/** In tokens: more is a story before the offer. */
const longestOpening = 8;
