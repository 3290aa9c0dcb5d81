import type { Reading, Standing } from '../../domain/reading.ts';
import type { Topic } from '../../domain/topic.ts';
import { createHostFinder } from './find-host.ts';
import { keyOf, saidOnce } from './promise-key.ts';
import type { Candidate } from './read-text.ts';
import { createHoursHostFinder } from './same-hours.ts';

/**
 * Makes one reading of every statement that a page repeats; the fullest
 * wording stays.
 */
export function mergeReadings(
  candidates: readonly Candidate[],
): readonly Reading[] {
  const spoken = withoutBareMentions(candidates);
  const conditionHostOf = createHostFinder(spoken);
  const hoursHostOf = createHoursHostFinder(spoken);
  const hostOf = (candidate: Candidate): Candidate | undefined =>
    conditionHostOf(candidate) ?? hoursHostOf(candidate);
  const hosts = spoken.filter((candidate) => !hostOf(candidate));
  const kept = new Map<string, Reading>();
  for (const candidate of hosts) {
    const { reading } = candidate;
    const key = keyOf(candidate);
    const known = kept.get(key);
    kept.set(key, known ? joined(known, reading) : reading);
  }
  for (const candidate of spoken) {
    const host = hostOf(candidate);
    const key = host && keyOf(host);
    const known = key === undefined ? undefined : kept.get(key);
    if (key === undefined || !known) continue;
    kept.set(key, standingAlsoAt(known, [candidate.reading]));
  }
  return [...kept.values()];
}

/** The fuller of two, standing wherever either stands. */
function joined(known: Reading, reading: Reading): Reading {
  const [full, other] = isFuller(reading, known)
    ? [reading, known]
    : [known, reading];
  return standingAlsoAt(full, [other, ...(other.alsoAt ?? [])]);
}

function standingAlsoAt(
  reading: Reading,
  others: readonly Standing[],
): Reading {
  const more = others.map(({ quote, selector, place }) => ({
    quote,
    selector,
    place,
  }));
  return { ...reading, alsoAt: [...(reading.alsoAt ?? []), ...more] };
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
  const valued = new Set(
    candidates
      .filter(({ reading }) => reading.terms.length > 0)
      .map(({ reading }) => reading.topic),
  );
  return candidates.filter(
    ({ reading: { topic, terms } }) =>
      terms.length > 0 || !saidWithValue.has(topic) || !valued.has(topic),
  );
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
  return (
    one.quote.length > other.quote.length && one.quote.length < longestQuote
  );
}
