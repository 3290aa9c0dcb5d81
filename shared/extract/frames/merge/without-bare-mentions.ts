import type { Term } from '../../../domain/term.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { Candidate } from '../read-text.ts';
import { audienceOf, saidOnce } from './promise-key.ts';

/**
 * Many such promises may stand on a page; without a value, none beside one.
 * Free returns are another thing than a fee.
 */
const saidWithValue: ReadonlySet<Topic> = new Set<Topic>([
  ...[...saidOnce].filter((topic) => topic !== 'return-cost'),
  'warranty',
  'exchange',
]);

/**
 * Leaves out what names no value where the page says the same with one, and a
 * price alone where the page says what it is for.
 */
export function withoutBareMentions(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const withValue = candidates.filter(
    ({ reading }) => reading.terms.length > 0,
  );
  const valued = new Set(
    withValue
      .filter((candidate) => !isFullWithoutValue(candidate))
      .map(({ reading }) => reading.topic),
  );
  const families = new Set(withValue.map(({ match }) => match.rule.family));
  const reduced = new Set(withValue.map(audienceOf));
  const headed = headingsOfValues(candidates);
  const offered = amountsOffered(candidates);
  const said = withoutPresumed(candidates).filter(
    (candidate) => !candidates.some((other) => answersToo(candidate, other)),
  );
  return said.filter((candidate) => {
    const { match, reading } = candidate;
    const { topic, terms } = reading;
    if (match.rule.family === 'bare-price') {
      return !terms.some((term) => isAmountOf(term, offered));
    }
    if (terms.length > 0) return true;
    if (headed.has(placeUnder(topic, reading.quote))) return false;
    if (isOfItsOwn(candidate)) return !families.has(match.rule.family);
    const mayBeSaidWithValue = saidWithValue.has(topic) && valued.has(topic);
    return !mayBeSaidWithValue || saysMore(candidate, reduced);
  });
}

/** "Yes. It is free of charge.": one promise, and the answer says it whole. */
function answersToo(yes: Candidate, full: Candidate): boolean {
  return (
    isMereAnswer(yes) &&
    !isMereAnswer(full) &&
    full.reading.topic === yes.reading.topic &&
    full.reading.selector === yes.reading.selector
  );
}

/** "Yes." and "No." to who asks what is charged, or whether one may leave. */
function isMereAnswer({ match: { rule } }: Candidate): boolean {
  return rule.family === 'said-free' || mereAnswers.has(rule.id);
}

const mereAnswers: ReadonlySet<string> = new Set([
  'no-fee.answered-no',
  'cancellation.answered-yes',
]);

/** Leaves out what only presumes what another statement of the page gives. */
function withoutPresumed(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const told = candidates.filter((candidate) => !isPresumed(candidate));
  return told.some(isGivenFree) ? told : candidates;
}

/** Whether it says that a service costs nothing. */
function isGivenFree({ match, reading }: Candidate): boolean {
  return reading.topic === 'no-fee' && match.rule.family === undefined;
}

/** "Quoted at your free visit" takes for granted what the page says besides. */
function isPresumed(candidate: Candidate): boolean {
  const { first, end, view } = candidate.match;
  return (
    isGivenFree(candidate) &&
    candidate.reading.terms.length === 0 &&
    (view.atoms.get('taken-for-granted') ?? []).some(
      (said) => said.end > first && said.first < end,
    )
  );
}

/**
 * Warranties that say more without a figure than others with one: years of
 * warranty say nothing of work that is done again, or of one that holds for
 * life.
 */
const fullWithoutValue: ReadonlySet<string> = new Set([
  'done-again',
  'lifetime',
]);

function isFullWithoutValue({ match }: Candidate): boolean {
  return fullWithoutValue.has(match.rule.family ?? '');
}

/** What gives way to the same with a value, and to nothing else. */
function isOfItsOwn(candidate: Candidate): boolean {
  return (
    isFullWithoutValue(candidate) || candidate.match.rule.family === 'referral'
  );
}

/** "10% off for students" says nothing of what seniors are granted. */
function saysMore(candidate: Candidate, known: ReadonlySet<string>): boolean {
  const audience = audienceOf(candidate);
  return audience !== '' && !known.has(audience);
}

/** "Free delivery" over "From €40": one promise, and its value says more. */
function headingsOfValues(
  candidates: readonly Candidate[],
): ReadonlySet<string> {
  return new Set(
    candidates
      .filter(({ reading }) => reading.terms.length > 0)
      .flatMap(({ reading: { topic, context } }) =>
        context.map((text) => placeUnder(topic, text)),
      ),
  );
}

function placeUnder(topic: Topic, heading: string): string {
  return `${topic} ${heading}`;
}

/** What else the page says of them: "50 €" over "a voucher of 50 €". */
const offers: ReadonlySet<Topic> = new Set<Topic>([
  'discount',
  'gift',
  'loyalty',
  'price-offer',
]);

function amountsOffered(candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(
    candidates
      .filter(
        ({ match, reading }) =>
          match.rule.family !== 'bare-price' && offers.has(reading.topic),
      )
      .flatMap(({ reading }) => reading.terms)
      .flatMap((term) => (term.type === 'money' ? [term.amount] : [])),
  );
}

function isAmountOf(term: Term, amounts: ReadonlySet<number>): boolean {
  return term.type === 'money' && amounts.has(term.amount);
}
