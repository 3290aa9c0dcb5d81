import type { Reading, Standing } from '../../../domain/reading.ts';
import type { Candidate } from '../read-text.ts';
import { createHostFinder } from './find-host.ts';
import { mostStatements } from './most-statements.ts';
import { createOfferNamer } from './name-offers.ts';
import { keyOf, senseOf, stepOf } from './promise-key.ts';
import { createBadgeHostFinder } from './same-as-badge.ts';
import { createSectionHostFinder } from './same-as-heading.ts';
import { createHoursHostFinder } from './same-hours.ts';
import { createOfferHostFinder } from './same-offer.ts';
import { standingOf } from './standing-of.ts';
import { withoutBareMentions } from './without-bare-mentions.ts';

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
    if (lastHostOf(candidate)) continue;
    const reading = withSense(candidate, offerOf(candidate));
    keep(kept, keyIn(candidate), reading);
  }
  for (const candidate of spoken) {
    const host = lastHostOf(candidate);
    const key = host && keyIn(host);
    const known = key && kept.get(key);
    if (!known) continue;
    const { others } = known;
    others.push(standingOf(candidate.reading));
    const reading = withHasteOf(known.reading, candidate.reading);
    kept.set(key, { reading, others });
  }
  return [...kept.values()].map(({ reading, others }) =>
    others.length > 0 ? { ...reading, alsoAt: others } : reading,
  );
}

/** Rows and steps make sense in their place alone. */
function withSense(candidate: Candidate, offer: string): Reading {
  const { reading } = candidate;
  return stepOf(candidate) === ''
    ? { ...reading, sense: `${senseOf(candidate)} ${offer}`.trim() }
    : reading;
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
    return;
  }
  if (isFuller(reading, known.reading)) {
    const others = [standingOf(known.reading), ...known.others];
    others.push(...(reading.alsoAt ?? []));
    kept.set(key, { reading: withHasteOf(reading, known.reading), others });
  } else {
    const { others } = known;
    others.push(standingOf(reading), ...(reading.alsoAt ?? []));
    kept.set(key, { reading: withHasteOf(known.reading, reading), others });
  }
}

/** A banner that says "last days" says it of the offer below, too. */
function withHasteOf(full: Reading, short: Reading): Reading {
  const haste = short.warnings.filter(({ code }) => code === 'unsaid-end');
  const isSettled =
    full.terms.some(({ type }) => type === 'date') ||
    full.warnings.some(({ code }) => code === 'unsaid-end');
  if (haste.length === 0 || isSettled) return full;
  const others = full.warnings.filter(({ code }) => code !== 'no-end-date');
  return { ...full, warnings: [...others, ...haste] };
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
