import type { DurationTerm, Term } from '../../domain/term.ts';
import type { FoundTerm } from '../found-term.ts';
import type { Match } from './match.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words that may stand between "setup takes" and how long: "about". */
const longestMeasure = 2;

/** Whether a duration says how long something lasts, not how soon it comes. */
export function isLength(found: FoundTerm, match: Match): boolean {
  return (
    isEventLength(found, match.view) ||
    isFurtherLength(found, match.view) ||
    isAttribute(found, match)
  );
}

/**
 * "We block 60 minutes for a first visit, and 45 for each after that": the
 * second is as long as the first; "within 45 minutes" would limit another time.
 */
function isFurtherLength({ term }: FoundTerm, view: SentenceView): boolean {
  if (!isSpell(term) || term.bound !== 'exact') return false;
  return view.terms.some(
    (other) => isSpell(other.term) && isEventLength(other, view),
  );
}

function isSpell(term: Term): term is DurationTerm {
  return (
    term.type === 'duration' && (term.unit === 'minute' || term.unit === 'hour')
  );
}

/** "We ring you for a 15-minute call": so long it lasts, not how soon it is. */
function isEventLength(
  { firstToken, endToken }: FoundTerm,
  view: SentenceView,
): boolean {
  const lengths = [
    ...(view.atoms.get('event-length') ?? []),
    ...(view.atoms.get('time-spent') ?? []),
  ];
  const measures = [
    ...(view.atoms.get('hedge') ?? []),
    ...(view.atoms.get('within') ?? []),
  ];
  const leads = (end: number): boolean =>
    end === firstToken ||
    (firstToken - end <= longestMeasure &&
      measures.some((by) => by.first === end && by.end === firstToken));
  return lengths.some(
    ({ first, end }) => leads(end) || (first < endToken && end >= endToken),
  );
}

/** Words between "30-minute" and what lasts so long. */
const longestName = 3;

/**
 * "The 30-minute trial lesson includes a quote": so long the lesson lasts. "Our
 * 30-minute response" tells by its noun that it is a delay.
 */
function isAttribute(
  { term, endToken }: FoundTerm,
  { spans, view }: Match,
): boolean {
  return (
    /-\p{L}+$/u.test(term.raw) &&
    view.tokens[endToken]?.kind === 'word' &&
    endToken < view.sentence.end &&
    !spans.some(
      ({ first, end }) => end > endToken && first <= endToken + longestName,
    )
  );
}
