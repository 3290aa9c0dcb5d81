import { kindOf, type Topic } from '../../domain/topic.ts';
import type { ConceptId } from '../concept-id.ts';
import type { FoundTerm } from '../found-term.ts';
import type { Context } from './context.ts';
import { isClauseMark, standsAside } from './distance.ts';
import { isBidden } from './is-bidden.ts';
import { isRecounted } from './is-recounted.ts';
import type { Match } from './match.ts';
import { opensClause } from './opens-clause.ts';
import type { SentenceView, Span } from './sentence-view.ts';
import { isNoWait, isWait } from './spells.ts';

/** Cues that say of a whole sentence that it promises nothing. */
const sentenceCues: readonly ConceptId[] = [
  'cue-job',
  'cue-news',
  'cue-history',
  'cue-review',
  'cue-testimonials',
  'cue-statistic',
  'cue-third-party',
  'cue-legal',
  'cue-data',
  'cue-example',
  'cue-event',
  'cue-program',
  'cue-lapse',
];

/** Cues that say so of their clause only. */
const clauseCues: readonly ConceptId[] = [
  'cue-duty',
  'cue-ask',
  'cue-disclaimer',
  'cue-order',
  'cue-nature',
  'cue-open',
];

/** Cues that, standing in a heading, silence everything under it. */
const headingCues: readonly ConceptId[] = [
  'cue-job',
  'cue-testimonials',
  'cue-news',
  'cue-worked',
  'cue-section',
];

/** Cues that, standing right above, silence what is listed there. */
const listCues: readonly ConceptId[] = ['cue-excluded'];

/** Time set to customers, or what happens when it has run out. */
const needsDelay: ReadonlySet<ConceptId> = new Set(['cue-ask', 'cue-lapse']);

/** What the customer does: not the company's word, unless it takes over. */
const customerCues: ReadonlySet<ConceptId> = new Set([
  'cue-duty',
  'cue-ask',
  'cue-order',
]);

/**
 * Names the cue that makes a match no promise, or answers undefined.
 * Statistics have figures: without one, a study misleads nobody. To be asked
 * to call is an invitation, until a delay is set for it.
 */
export function blockingCue(
  match: Match,
  context: Context,
): ConceptId | undefined {
  const applies = (cue: ConceptId): boolean =>
    !match.rule.despite?.includes(cue) &&
    (cue !== 'cue-statistic' || match.view.terms.length > 0) &&
    (!needsDelay.has(cue) || match.terms.some(isDelay)) &&
    (cue !== 'cue-ask' || !match.rule.despite?.includes('cue-duty')) &&
    (cue !== 'cue-nature' || runsItsCourse(match)) &&
    (cue !== 'cue-order' || !tempts(match));
  const heading =
    headingCues.find((cue) => heads(cue, context) && applies(cue)) ??
    listCues.find((cue) => context.near.has(cue));
  if (heading) return heading;
  const sentence = sentenceCues.find(
    (cue) =>
      match.view.atoms.has(cue) && applies(cue) && standsInSentence(cue, match),
  );
  if (sentence) return sentence;
  if (isNoWait(match)) return 'validity';
  if (isCharged(match)) return 'cue-charge';
  if (isBidden(match)) return 'cue-bid';
  if (isRecounted(match)) return 'past-passive';
  return clauseCues.find(
    (cue) =>
      match.view.atoms.has(cue) && applies(cue) && standsInClause(cue, match),
  );
}

/** What nature seems to do beside keeping people waiting. */
const coursing: ReadonlySet<Topic> = new Set<Topic>([
  'return-window',
  'discount',
  'availability',
]);

/** "Symptoms return within days"; who makes good lets nature take its course. */
function runsItsCourse(match: Match): boolean {
  const { topic } = match.rule;
  return isWait(match) || coursing.has(topic);
}

/** "Sleep four nights, pay three": what is offered is told to be enjoyed. */
function tempts({ rule: { topic } }: Match): boolean {
  return kindOf(topic) === 'promotion' || topic === 'money-back';
}

function heads(cue: ConceptId, { levels }: Context): boolean {
  return levels.some((level) => level.has(cue));
}

function standsInSentence(cue: ConceptId, match: Match): boolean {
  const spans = match.view.atoms.get(cue) ?? [];
  return spans.some((span) => !standsAside(span, match));
}

/** "Visits after 30 minutes are charged extra": nobody waits for the bill. */
function isCharged(match: Match): boolean {
  if (!isWait(match)) return false;
  const { view, first, end } = match;
  const from = clauseStart(view, first);
  return (view.atoms.get('cue-charge') ?? []).some(
    (charge) => charge.first >= from && !hasClauseMark(view, end, charge.first),
  );
}

function hasClauseMark(view: SentenceView, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (isClauseMark(view, index)) return true;
  }
  return false;
}

/** Whether the concept stands in the clause of the match, or in its words. */
function standsInClause(id: ConceptId, match: Match): boolean {
  const spans = match.view.atoms.get(id) ?? [];
  if (spans.length === 0) return false;
  const from = clauseStart(match.view, match.first);
  return spans.some(
    (span) =>
      span.first >= from &&
      span.first < match.end &&
      (id !== 'cue-order' || opensClause(span, match.view)) &&
      !(customerCues.has(id) && isOurs(span, match)),
  );
}

/**
 * "We must reply within a month": the duty is the company's own. "Send us a
 * photo and we reply within an hour": the company takes over, and with it the
 * hour; "tell us within an hour and we come back": the hour is the customer's.
 * "You must allow a week for printing": the printer takes it.
 */
function isOurs({ first, end }: Span, match: Match): boolean {
  const { atoms } = match.view;
  const before = atoms.get('we') ?? [];
  const after = atoms.get('we-act') ?? [];
  const latest = match.terms.find(isDelay)?.firstToken ?? match.end;
  const allowed = atoms.get('allow-time') ?? [];
  return (
    allowed.some((allow) => allow.first >= first && allow.first <= end) ||
    before.some((we) => we.end === first) ||
    after.some((we) => we.first >= end && we.first < latest)
  );
}

function isDelay({ term }: FoundTerm): boolean {
  return term.type === 'duration';
}

const longestClause = 14;

/** First token of the clause that leads up to a token. */
function clauseStart(view: SentenceView, before: number): number {
  const lowest = Math.max(view.sentence.first, before - longestClause);
  for (let index = before - 1; index >= lowest; index--) {
    if (isClauseMark(view, index)) return index + 1;
  }
  return lowest;
}
