import type { Term } from '../../../domain/term.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { ConceptId } from '../../concept-id.ts';
import { sharesClause } from '../distance.ts';
import type { Candidate } from '../read-text.ts';
import { costsNoMore, feeNamed, thingsOf } from '../things-of.ts';
import { isEndedAtWill, isMoved } from '../ways-to-cancel.ts';
import { weekOf } from './hours-week.ts';
import { termKey } from './term-key.ts';
import { whoIsNamed, whoIsThere } from './who-is-there.ts';

/** A page makes one such promise; its bare mention is that of its value. */
export const saidOnce: ReadonlySet<Topic> = new Set<Topic>([
  'money-back',
  'free-trial',
  'financing',
  'price-match',
  'return-cost',
  'discount',
]);

/** Answers what two statements of one page share when they are one promise. */
export function keyOf(candidate: Candidate): string {
  const { topic, stance } = candidate.reading;
  return [
    topic,
    stance,
    valuesOf(candidate),
    senseOf(candidate),
    stepOf(candidate),
  ].join(' | ');
}

/** Answers what its words mean beside topic and values. */
export function senseOf(candidate: Candidate): string {
  return subjectOf(candidate, valuesOf(candidate)) + actOf(candidate);
}

function valuesOf(candidate: Candidate): string {
  const { topic, terms } = candidate.reading;
  const hours = weekOf(terms);
  return hours.size > 0
    ? [...hours].sort().join(' ')
    : terms
        .filter((term) => tellsApart(term, topic))
        .map(termKey)
        .sort()
        .join(' ');
}

const procedural: ReadonlySet<Topic> = new Set<Topic>([
  'response-time',
  'resolution-time',
  'wait-time',
]);

/** To answer, to warn and to come within a day are three promises. */
function actOf({ reading, match }: Candidate): string {
  return isProcedural(reading) ? (match.rule.family ?? '') : '';
}

/** Whether it says how long an answer, a repair or a wait takes. */
export function isProcedural({ topic, terms }: Candidate['reading']): boolean {
  return procedural.has(topic) && terms.length > 0;
}

/**
 * The steps of a procedure, and the rows of a table of delays, may take the
 * same time and are not the same.
 */
export function stepOf({
  reading: { selector, topic },
  match,
}: Candidate): string {
  if (!procedural.has(topic)) return '';
  const isStep = / > ol[^>]* > li[^>]*$/.test(selector);
  return isStep || isCell(selector, match.view.text) ? selector : '';
}

function isCell(selector: string, text: string): boolean {
  return / > tr[^>]*$/.test(selector) && !text.includes('\n');
}

/** What tells a promise from another with the same terms, or with none. */
function subjectOf(candidate: Candidate, values: string): string {
  if (values === 'always') return whoIsThere(candidate);
  if (values !== '') {
    return isMoved(candidate) ? 'moved' : audienceOf(candidate);
  }
  if (saidOnce.has(candidate.reading.topic)) return audienceOf(candidate);
  const { match } = candidate;
  const quote = quoteOf(candidate);
  if (quote !== undefined) return quote;
  if (isEndedAtWill(candidate)) return 'any-time';
  if (costsNoMore(candidate)) return 'costs-no-more';
  if (saysEveryDay(candidate)) return `every-day ${whoIsNamed(match)}`;
  const { family } = match.rule;
  return family === undefined
    ? [...thingsOf(candidate)].sort().join(' ')
    : `${family} ${feeNamed(candidate)}`.trim();
}

/** Whether a quote costs nothing, or comes at once. */
function quoteOf(candidate: Candidate): string | undefined {
  if (isAboutQuote(candidate)) return 'quote';
  return isInstantQuote(candidate) ? 'instant-quote' : undefined;
}

/** "Get a quote in minutes" and "instant pricing" are one promise. */
function isInstantQuote({ match: { rule, view } }: Candidate): boolean {
  return rule.id === 'response-time.instant-quote' && view.atoms.has('quote');
}

function saysEveryDay({ match }: Candidate): boolean {
  return match.rule.id === 'availability.every-day';
}

/** Those whom a page may grant a discount each. */
const audiences: readonly ConceptId[] = [
  'scope-student',
  'scope-senior',
  'scope-group',
  'scope-business',
  'quantity',
];

/** For whom the sentence itself says that a discount is; '' for anybody. */
export function audienceOf({ reading, match }: Candidate): string {
  return reading.topic === 'discount'
    ? audiences.filter((id) => match.view.atoms.has(id)).join(' ')
    : '';
}

/** "Free quote" and "quote without obligation" are one promise. */
export function isAboutQuote({ match }: Candidate): boolean {
  const { rule, view, first, end } = match;
  if (rule.topic !== 'no-fee') return false;
  if (rule.family !== undefined && rule.family !== 'no-commitment')
    return false;
  const quotes = view.atoms.get('quote') ?? [];
  return quotes.some(
    (quote) =>
      quote.end >= first - quoteReach &&
      quote.first < end + quoteReach &&
      (rule.family !== undefined || sharesClause(quote, match, view)),
  );
}

const quoteReach = 5;

/** What a room costs is no part of what comes with it, and $0 is no value. */
function tellsApart(term: Term, topic: Topic): boolean {
  if (topic !== 'no-fee' || term.type !== 'money') return true;
  return term.role !== 'price' && term.amount !== 0;
}
