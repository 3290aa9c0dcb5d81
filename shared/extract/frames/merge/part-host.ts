import type { Topic } from '../../../domain/topic.ts';
import type { Candidate } from '../read-text.ts';
import { hitsOf } from '../things-of.ts';
import { beside, type Page } from './page-candidates.ts';
import { isAboutQuote } from './promise-key.ts';
import { quoteWithin } from './quote-within.ts';
import {
  givesNotice,
  isBareBadge,
  isBareRefund,
  isLateFee,
  isPaidBackWithin,
  isSameNotice,
} from './same-notice.ts';

/** What only says part of another promise of the page, or says it vaguely. */
export function hostOfPart(
  candidate: Candidate,
  page: Page,
): Candidate | undefined {
  if (isBareSatisfaction(candidate)) {
    return beside(candidate, page).find(isDoneAgain);
  }
  if (isLateFee(candidate)) {
    return page.candidates.find((other) => isSameNotice(other, candidate));
  }
  if (isBareRefund(candidate)) return beside(candidate, page).find(givesNotice);
  if (isBareChange(candidate)) return page.candidates.find(isMovedFreely);
  if (isBareBadge(candidate)) {
    return page.candidates.find((other) => isPaidBackWithin(other, candidate));
  }
  if (isFreeOfCharge(candidate)) {
    return beside(candidate, page).find((other) => isEnded(other, candidate));
  }
  if (isSaidAgainBeside(candidate)) return saidBefore(candidate, page);
  return isAboutQuote(candidate) ? quoteWithin(candidate, page) : undefined;
}

/** "Cancel any time, at no cost", "changes are free up to 4 hours before". */
function isFreeOfCharge({ reading, match }: Candidate): boolean {
  const { topic, terms } = reading;
  if (terms.length > 0) return false;
  if (match.rule.id === 'cancellation.moved-free') return true;
  return (
    topic === 'no-fee' &&
    (match.rule.family === 'no-such-fee' ||
      hitsOf(match).some(({ id }) => id === 'extra'))
  );
}

function isEnded({ reading, match }: Candidate, free: Candidate): boolean {
  return reading.topic === 'cancellation' && match.view === free.match.view;
}

const longestTitle = 5;

function isBareChange({ reading, match: { rule, view } }: Candidate): boolean {
  return (
    (reading.topic === 'no-fee' || rule.id === 'cancellation.moved-free') &&
    view.atoms.has('reschedule') &&
    view.sentence.end - view.sentence.first <= longestTitle
  );
}

/** Topics of which one paragraph makes one promise, unless values differ. */
const onceInBlock: ReadonlySet<Topic> = new Set<Topic>([
  'cancellation',
  'loyalty',
]);

function isSaidAgainBeside({ reading: { topic, terms } }: Candidate): boolean {
  return onceInBlock.has(topic) && terms.every(({ type }) => type === 'count');
}

/** "Cancel at any time. No cancellation fee is charged.": one promise. */
function saidBefore(candidate: Candidate, page: Page): Candidate | undefined {
  const [first] = beside(candidate, page).filter(
    ({ reading }) =>
      reading.topic === candidate.reading.topic &&
      reading.stance === candidate.reading.stance,
  );
  return first === candidate || first === undefined || !isSaidAgainBeside(first)
    ? undefined
    : first;
}

/** "Free changes" is said in full by "move it for free up to a day before". */
function isMovedFreely(other: Candidate): boolean {
  return givesNotice(other) && other.match.view.atoms.has('reschedule');
}

/** "100% satisfaction guarantee": what that means, the words beside it say. */
function isBareSatisfaction({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'money-back' &&
    reading.terms.length === 0 &&
    !view.atoms.has('refund') &&
    !view.atoms.has('full-refund')
  );
}

/** "We do it again for free": what a guarantee of satisfaction gives. */
export function isDoneAgain({ match: { rule, view } }: Candidate): boolean {
  return rule.topic === 'warranty' && view.atoms.has('redo');
}
