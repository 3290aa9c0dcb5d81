import type { Topic } from '../../domain/topic.ts';
import { isAboutQuote } from './promise-key.ts';
import type { Candidate } from './read-text.ts';

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

/** "Up to 48 hours before. Full refund.": what that notice gives. */
function isBareRefund({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'cancellation' &&
    reading.terms.length === 0 &&
    view.atoms.has('full-refund') &&
    !view.atoms.has('cancel')
  );
}

function givesNotice(other: Candidate): boolean {
  return (
    other.reading.topic === 'cancellation' && noticeOf(other) !== undefined
  );
}

const longestTitle = 5;

function isBareChange({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'no-fee' &&
    view.atoms.has('reschedule') &&
    view.sentence.end - view.sentence.first <= longestTitle
  );
}

/** "Free changes" is said in full by "move it for free up to a day before". */
function isMovedFreely(other: Candidate): boolean {
  return givesNotice(other) && other.match.view.atoms.has('reschedule');
}

/** "Less than 24 hours: 50 %" is what the notice of 24 hours is asked for. */
function isLateFee({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'cancellation' &&
    reading.terms.some(({ type }) => type === 'percent') &&
    !view.atoms.has('refund')
  );
}

function isSameNotice(notice: Candidate, lateFee: Candidate): boolean {
  return (
    notice.reading.topic === 'cancellation' &&
    !isLateFee(notice) &&
    noticeOf(notice) !== undefined &&
    noticeOf(notice) === noticeOf(lateFee)
  );
}

function noticeOf({ reading: { terms } }: Candidate): string | undefined {
  const notice = terms.find((term) => term.type === 'duration');
  return notice && `${notice.min} ${notice.max} ${notice.unit}`;
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
