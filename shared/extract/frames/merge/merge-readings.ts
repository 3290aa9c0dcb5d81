import type { Reading, Standing } from '../../../domain/reading.ts';
import type { Term } from '../../../domain/term.ts';
import type { Topic } from '../../../domain/topic.ts';
import { createHostFinder } from '../find-host.ts';
import type { Candidate } from '../read-text.ts';
import { mostStatements } from './most-statements.ts';
import { createOfferNamer } from './name-offers.ts';
import { audienceOf, keyOf, saidOnce } from './promise-key.ts';
import { createBadgeHostFinder } from './same-as-badge.ts';
import { createSectionHostFinder } from './same-as-heading.ts';
import { createHoursHostFinder } from './same-hours.ts';
import { createOfferHostFinder } from './same-offer.ts';

/**
 * Makes one reading of every statement that a page repeats; the fullest
 * wording stays. Told which special price implies a saving, if any.
 */
export function mergeReadings(
  candidates: readonly Candidate[],
  savingHostOf: (candidate: Candidate) => Candidate | undefined,
): readonly Reading[] {
  const spoken = withoutBareMentions(candidates.slice(0, mostStatements));
  const conditionHostOf = createHostFinder(spoken);
  const hoursHostOf = createHoursHostFinder(spoken);
  const badgeHostOf = createBadgeHostFinder(spoken);
  const sectionHostOf = createSectionHostFinder(spoken);
  const offerHostOf = createOfferHostFinder(spoken);
  const hostOf = (candidate: Candidate): Candidate | undefined =>
    conditionHostOf(candidate) ??
    hoursHostOf(candidate) ??
    sectionHostOf(candidate) ??
    badgeHostOf(candidate) ??
    savingHostOf(candidate) ??
    offerHostOf(candidate);
  const lastHostOf = (candidate: Candidate): Candidate | undefined =>
    lastOf(candidate, hostOf);
  const offerOf = createOfferNamer(spoken);
  const keyIn = (candidate: Candidate): string =>
    `${keyOf(candidate)} | ${offerOf(candidate)}`;
  const kept = new Map<string, Kept>();
  for (const candidate of spoken) {
    if (!lastHostOf(candidate)) keep(kept, keyIn(candidate), candidate.reading);
  }
  for (const candidate of spoken) {
    const host = lastHostOf(candidate);
    const known = host && kept.get(keyIn(host));
    known?.others.push(standingOf(candidate.reading));
  }
  return [...kept.values()].map(({ reading, others }) =>
    others.length > 0 ? { ...reading, alsoAt: others } : reading,
  );
}

/** The host of hosts; none for those that host each other. */
function lastOf(
  candidate: Candidate,
  hostOf: (candidate: Candidate) => Candidate | undefined,
): Candidate | undefined {
  const passed = new Set([candidate]);
  let last: Candidate | undefined;
  for (let host = hostOf(candidate); host; host = hostOf(host)) {
    if (passed.has(host)) return undefined;
    passed.add(host);
    last = host;
  }
  return last;
}

/** The fullest reading of a promise, and where else the page says it. */
type Kept = { readonly reading: Reading; readonly others: Standing[] };

function keep(kept: Map<string, Kept>, key: string, reading: Reading): void {
  const known = kept.get(key);
  if (!known) {
    kept.set(key, { reading, others: [...(reading.alsoAt ?? [])] });
  } else if (isFuller(reading, known.reading)) {
    const others = [standingOf(known.reading), ...known.others];
    kept.set(key, { reading, others: [...others, ...(reading.alsoAt ?? [])] });
  } else {
    known.others.push(standingOf(reading), ...(reading.alsoAt ?? []));
  }
}

function standingOf({ quote, selector, place }: Reading): Standing {
  return { quote, selector, place };
}

/** Many such promises may stand on a page; without a value, none beside one. */
const saidWithValue: ReadonlySet<Topic> = new Set<Topic>([
  ...saidOnce,
  'warranty',
  'exchange',
]);

function withoutBareMentions(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const withValue = candidates.filter(
    ({ reading }) => reading.terms.length > 0,
  );
  const valued = new Set(withValue.map(({ reading }) => reading.topic));
  const reduced = new Set(withValue.map(audienceOf));
  const headed = headingsOfValues(candidates);
  const offered = amountsOffered(candidates);
  const referred = candidates.some(
    ({ match, reading }) =>
      match.rule.family === 'referral' && reading.terms.length > 0,
  );
  return candidates.filter((candidate) => {
    const { match, reading } = candidate;
    const { topic, terms } = reading;
    if (match.rule.family === 'bare-price') {
      return !terms.some((term) => isAmountOf(term, offered));
    }
    if (terms.length > 0) return true;
    if (headed.has(placeUnder(topic, reading.quote))) return false;
    if (match.rule.family === 'referral') return !referred;
    return (
      !saidWithValue.has(topic) ||
      !valued.has(topic) ||
      saysMore(candidate, reduced)
    );
  });
}

/** Warranties that say more without a figure than others with one. */
const fullWithoutValue: ReadonlySet<string> = new Set([
  'done-again',
  'lifetime',
]);

/**
 * "10% off for students" says nothing of what seniors are granted, nor years
 * of warranty that the work is done again, or that another holds for life.
 */
function saysMore(candidate: Candidate, known: ReadonlySet<string>): boolean {
  if (fullWithoutValue.has(candidate.match.rule.family ?? '')) return true;
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

const fullnessOfPlace: Readonly<Record<Reading['place'], number>> = {
  main: 2,
  aside: 1,
  banner: 1,
  header: 0,
  footer: 0,
  navigation: -1,
  'structured-data': -2,
};

const longestQuote = 300;

function isFuller(one: Reading, other: Reading): boolean {
  const places = fullnessOfPlace[one.place] - fullnessOfPlace[other.place];
  if (places !== 0) return places > 0;
  const more = one.quote.length - other.quote.length;
  // Of two as long, one and the same, in whichever order the page says them.
  if (more === 0) return one.quote < other.quote;
  return more > 0 && one.quote.length < longestQuote;
}
