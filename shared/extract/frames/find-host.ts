import type { Topic } from '../../domain/topic.ts';
import { isAboutQuote } from './merge/promise-key.ts';
import {
  givesNotice,
  isBareBadge,
  isBareRefund,
  isLateFee,
  isPaidBackWithin,
  isSameNotice,
} from './merge/same-notice.ts';
import type { Candidate } from './read-text.ts';
import { hitsOf } from './things-of.ts';

/**
 * Answers of a candidate the promise of the same page that it is a part of,
 * if any: of "no card needed" the free trial, of "no obligation" the free
 * estimate, of "the price is told first" the fixed price beside it.
 */
export function createHostFinder(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Candidate | undefined {
  const page: Page = {
    candidates,
    texts: Map.groupBy(candidates, ({ match }) => match.view.text),
    blocks: Map.groupBy(candidates, ({ reading }) => reading.selector),
  };
  const hosts = new Map(
    candidates.flatMap((candidate) => {
      const host = findHost(candidate, page);
      return host ? [[candidate, host]] : [];
    }),
  );
  return (candidate) => hosts.get(candidate);
}

type Page = {
  readonly candidates: readonly Candidate[];
  readonly texts: ReadonlyMap<string, readonly Candidate[]>;
  readonly blocks: ReadonlyMap<string, readonly Candidate[]>;
};

function findHost(candidate: Candidate, page: Page): Candidate | undefined {
  switch (familyOf(candidate)) {
    case 'no-commitment':
    case 'no-deposit':
      return isCondition(candidate)
        ? hostOfCondition(candidate, page)
        : undefined;
    case 'price-first':
      return priceBeside(candidate, page) ?? priceBesideAnother(page);
    case 'plan-includes':
      return priceBeside(candidate, page);
    case 'repair':
      return isPutRight(candidate)
        ? page.candidates.find(isDoneAgain)
        : undefined;
    default:
      return hostOfPart(candidate, page);
  }
}

/** What only says part of another promise of the page, or says it vaguely. */
function hostOfPart(candidate: Candidate, page: Page): Candidate | undefined {
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

/** "Free quote within 48 hours" promises a quote once, by when and for free. */
function quoteWithin(free: Candidate, page: Page): Candidate | undefined {
  return beside(free, page).find(
    ({ reading, match }) =>
      reading.topic === 'response-time' &&
      reading.terms.length > 0 &&
      match.view === free.match.view &&
      match.spans.some((span) =>
        match.view.atoms
          .get('quote')
          ?.some(({ first, end }) => first === span.first && end === span.end),
      ),
  );
}

/** "Cancel any time, at no cost", "changes are free up to 4 hours before". */
function isFreeOfCharge({ reading, match }: Candidate): boolean {
  const { topic, terms } = reading;
  return (
    topic === 'no-fee' &&
    terms.length === 0 &&
    (match.rule.family === 'no-such-fee' ||
      match.rule.id === 'no-fee.moved' ||
      hitsOf(match).some(({ id }) => id === 'extra'))
  );
}

function isEnded({ reading, match }: Candidate, free: Candidate): boolean {
  return reading.topic === 'cancellation' && match.view === free.match.view;
}

const longestTitle = 5;

function isBareChange({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'no-fee' &&
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

/** "We make it right": how, another sentence of the page says. */
function isPutRight({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.terms.length === 0 &&
    view.atoms.has('make-it-right') &&
    !view.atoms.has('redo')
  );
}

function isDoneAgain({ match: { rule, view } }: Candidate): boolean {
  return rule.topic === 'warranty' && view.atoms.has('redo');
}

/** What an offer does not ask for is a condition of the offer beside it. */
function isCondition(candidate: Candidate): boolean {
  const family = familyOf(candidate);
  return (
    (family === 'no-commitment' || family === 'no-deposit') &&
    candidate.reading.terms.length === 0 &&
    !isAboutQuote(candidate)
  );
}

/** Promises that such a condition can belong to. */
const hostTopics: ReadonlySet<Topic> = new Set<Topic>([
  'no-fee',
  'free-trial',
  'gift',
  'discount',
  'loyalty',
  'money-back',
]);

function hostOfCondition(
  condition: Candidate,
  page: Page,
): Candidate | undefined {
  const host = [...beside(condition, page), ...headings(condition, page)].find(
    (other) =>
      (hostTopics.has(other.reading.topic) &&
        !isCondition(other) &&
        !quoteWithin(other, page)) ||
      endsAtWill(other, condition),
  );
  if (host) return host;
  return familyOf(condition) === 'no-deposit'
    ? page.candidates.find(({ reading }) => reading.topic === 'free-trial')
    : page.candidates.find(
        (other) =>
          (isAboutQuote(other) && !quoteWithin(other, page)) ||
          beside(other, page).some(
            (one) =>
              familyOf(one) === 'no-commitment' && endsAtWill(other, one),
          ),
      );
}

/** "No commitment, cancel anytime" in one breath. */
function endsAtWill(other: Candidate, condition: Candidate): boolean {
  return (
    other.reading.topic === 'cancellation' &&
    other.match.view === condition.match.view &&
    !other.match.view.atoms.has('free-trial')
  );
}

function priceBesideAnother(page: Page): Candidate | undefined {
  for (const candidate of page.candidates) {
    if (familyOf(candidate) !== 'price-first') continue;
    const price = priceBeside(candidate, page);
    if (price) return price;
  }
  return undefined;
}

function priceBeside(candidate: Candidate, page: Page): Candidate | undefined {
  return beside(candidate, page).find(
    (other) => familyOf(other) === 'price-certainty',
  );
}

function beside(
  { reading }: Candidate,
  { blocks }: Page,
): readonly Candidate[] {
  return blocks.get(reading.selector) ?? [];
}

/** What the heading right above promises. */
function headings(
  { reading }: Candidate,
  { texts }: Page,
): readonly Candidate[] {
  return texts.get(reading.context.at(-1) ?? '') ?? [];
}

function familyOf({ match }: Candidate): string | undefined {
  return match.rule.family;
}
