import type { Reading } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { ConceptId } from './concept-id.ts';
import { isWithinWeek, weekOf } from './hours-week.ts';
import type { Candidate } from './read-text.ts';
import { groupsOf } from './sentence-view.ts';

/**
 * Makes one reading of every statement that a page repeats; the fullest
 * wording stays.
 */
export function mergeReadings(
  candidates: readonly Candidate[],
): readonly Reading[] {
  const kept = new Map<string, Reading>();
  for (const candidate of withoutBareMentions(candidates)) {
    const { reading } = candidate;
    const key = keyOf(candidate);
    const known = kept.get(key);
    kept.set(key, known ? joined(known, reading) : reading);
  }
  return withoutPartialHours([...kept.values()]);
}

/** The fuller of two, standing wherever either stands. */
function joined(known: Reading, reading: Reading): Reading {
  const [full, other] = isFuller(reading, known)
    ? [reading, known]
    : [known, reading];
  const others = [other, ...(full.alsoAt ?? []), ...(other.alsoAt ?? [])];
  return {
    ...full,
    alsoAt: others.map(({ quote, selector, place }) => ({
      quote,
      selector,
      place,
    })),
  };
}

/** A page makes one such promise; its bare mention is that of its value. */
const saidOnce: ReadonlySet<Topic> = new Set<Topic>([
  'money-back',
  'free-trial',
  'financing',
  'price-match',
  'return-cost',
  'discount',
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
      terms.length > 0 || !saidOnce.has(topic) || !valued.has(topic),
  );
}

/** Hours of a few days, said again beside those of the whole week. */
function withoutPartialHours(readings: readonly Reading[]): readonly Reading[] {
  const weeks = new Map(
    readings
      .filter(({ topic }) => topic === 'availability')
      .map((reading) => [reading, weekOf(reading.terms)]),
  );
  return readings.filter((reading) => {
    const week = weeks.get(reading);
    if (!week || week.has('always')) return true;
    return ![...weeks].some(
      ([other, whole]) =>
        other !== reading &&
        whole.size > week.size &&
        isWithinWeek(week, whole),
    );
  });
}

function keyOf(candidate: Candidate): string {
  const { topic, stance, terms } = candidate.reading;
  const hours = weekOf(terms);
  const values =
    hours.size > 0
      ? [...hours].sort().join(' ')
      : terms.map(termKey).sort().join(' ');
  return [topic, stance, values, subjectOf(candidate, values)].join(' | ');
}

/** What tells a promise from another with the same terms, or with none. */
function subjectOf(candidate: Candidate, values: string): string {
  if (values === 'always') return whoIsThere(candidate);
  if (values !== '' || saidOnce.has(candidate.reading.topic)) return '';
  const { match } = candidate;
  return match.rule.family ?? quoteOf(match) ?? conceptsIn(match);
}

/** Those of whom a page may say apart that they are always there. */
const present: readonly ConceptId[] = [
  'emergency',
  'monitoring',
  'on-call',
  'technician',
  'phone',
];

function whoIsThere({ match, reading }: Candidate): string {
  const spoken = present.find((id) => match.view.atoms.has(id));
  return spoken ?? present.find((id) => reading.concepts.includes(id)) ?? '';
}

/** "Free quote" and "quote without obligation" are one promise. */
function quoteOf({ view, rule }: Candidate['match']): string | undefined {
  return rule.topic === 'no-fee' && view.atoms.has('quote')
    ? 'quote'
    : undefined;
}

function conceptsIn({ view, spans }: Candidate['match']): string {
  const ids = view.hits
    .filter((hit) =>
      spans.some((span) => hit.first === span.first && hit.end === span.end),
    )
    .map(({ id }) => id)
    .filter((id) => !groupsOf(id).includes('gratis'));
  return [...new Set(ids)].sort().join(' ');
}

function termKey(term: Term): string {
  switch (term.type) {
    case 'percent':
      return `${term.value}%`;
    case 'money':
      return `${term.role} ${term.amount} ${term.currency ?? ''}`;
    case 'duration':
      return `${term.min}-${term.max} ${term.unit}`;
    case 'date':
      return `${term.role} ${term.value}`;
    case 'code':
      return term.value;
    case 'count':
      return `${term.value} ${term.of}`;
    case 'hours':
      return '';
  }
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
