import type { Reading } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Candidate } from './read-text.ts';
import { groupsOf } from './sentence-view.ts';

/**
 * Makes one reading of every statement that a page repeats; the fullest
 * wording stays.
 */
export function mergeReadings(
  candidates: readonly Candidate[],
): readonly Reading[] {
  const valued = new Set(
    candidates
      .filter(({ reading }) => reading.terms.length > 0)
      .map(({ reading }) => reading.topic),
  );
  const kept = new Map<string, Reading>();
  for (const candidate of candidates) {
    const { reading } = candidate;
    const isBare = reading.terms.length === 0;
    if (isBare && saidOnce.has(reading.topic) && valued.has(reading.topic)) {
      continue;
    }
    const key = keyOf(candidate);
    const known = kept.get(key);
    if (!known || isFuller(reading, known)) kept.set(key, reading);
  }
  return [...kept.values()];
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

function keyOf({ reading, match }: Candidate): string {
  const terms = reading.terms.map(termKey).sort().join(' ');
  const about =
    terms === ''
      ? subjectOf(reading, match)
      : terms === 'always'
        ? reading.quote.toLowerCase()
        : '';
  return [reading.topic, reading.stance, terms, about].join(' | ');
}

/** Without a term, what a promise is about tells it from its likes. */
function subjectOf({ topic }: Reading, match: Candidate['match']): string {
  if (saidOnce.has(topic)) return '';
  const service = nearestService(match);
  return match.rule.family ?? service ?? conceptsIn(match);
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

/** "Free quote" and "quote without obligation" are one promise. */
function nearestService({
  view,
  rule,
}: Candidate['match']): string | undefined {
  if (rule.topic !== 'no-fee') return undefined;
  return view.atoms.has('quote') ? 'quote' : undefined;
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
      return term.always
        ? 'always'
        : `${term.days} ${term.opens}-${term.closes}`;
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

function isFuller(one: Reading, other: Reading): boolean {
  const places = fullnessOfPlace[one.place] - fullnessOfPlace[other.place];
  if (places !== 0) return places > 0;
  return one.quote.length > other.quote.length && one.quote.length < 300;
}
