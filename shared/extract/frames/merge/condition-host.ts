import type { Topic } from '../../../domain/topic.ts';
import type { ConceptId } from '../../concept-id.ts';
import type { Candidate } from '../read-text.ts';
import { beside, familyOf, headings, type Page } from './page-candidates.ts';
import { isAboutQuote } from './promise-key.ts';
import { quoteWithin } from './quote-within.ts';

/**
 * Answers the offer that "no obligation" or "no card needed" is a condition
 * of, or undefined where it stands for itself.
 */
export function hostOfCondition(
  candidate: Candidate,
  page: Page,
): Candidate | undefined {
  return isCondition(candidate) ? offerOf(candidate, page) : undefined;
}

/** "First week free. No contracts. No deposit.": these two are no conditions. */
function isAlone({ match: { view } }: Candidate, host: Candidate): boolean {
  const isPaidAhead =
    view.atoms.has('deposit') && !view.atoms.has('card-needed');
  if (host.match.view === view) return false;
  return view.atoms.has('contract') || isPaidAhead || waivesFee(host);
}

/** "No setup fee. No commitment.": one of them is no step to the other. */
function waivesFee({ reading, match: { view } }: Candidate): boolean {
  return reading.topic === 'no-fee' && view.atoms.has('fee');
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

function offerOf(condition: Candidate, page: Page): Candidate | undefined {
  const host = [...beside(condition, page), ...headings(condition, page)].find(
    (other) =>
      (hostTopics.has(other.reading.topic) &&
        !isCondition(other) &&
        !isAlone(condition, other) &&
        !quoteWithin(other, page)) ||
      endsAtWill(other, condition),
  );
  if (host) return host;
  return familyOf(condition) === 'no-deposit'
    ? page.candidates.find(({ reading }) => reading.topic === 'free-trial')
    : isOfContract(condition)
      ? undefined
      : page.candidates.find(
          (other) =>
            (isAboutQuote(other) && !quoteWithin(other, page)) ||
            beside(other, page).some(
              (one) =>
                familyOf(one) === 'no-commitment' && endsAtWill(other, one),
            ),
        );
}

const contracts: readonly ConceptId[] = ['contract', 'membership'];

/** "Subscription without commitment" is no condition of a quote elsewhere. */
function isOfContract({ match: { view } }: Candidate): boolean {
  return view.terms.length > 0 || contracts.some((id) => view.atoms.has(id));
}

/** "No commitment, cancel anytime" in one breath. */
function endsAtWill(other: Candidate, condition: Candidate): boolean {
  return (
    other.reading.topic === 'cancellation' &&
    other.match.view === condition.match.view &&
    !other.match.view.atoms.has('free-trial')
  );
}
