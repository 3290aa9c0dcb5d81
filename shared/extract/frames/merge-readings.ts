import type { Reading } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';
import type { Candidate } from './read-text.ts';

/**
 * Makes one reading of every statement that a page repeats; the fullest
 * wording stays.
 */
export function mergeReadings(
  candidates: readonly Candidate[],
): readonly Reading[] {
  const kept = new Map<string, Reading>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const known = kept.get(key);
    const better = !known || isFuller(candidate.reading, known);
    if (better) kept.set(key, candidate.reading);
  }
  return [...kept.values()];
}

function keyOf({ reading, match }: Candidate): string {
  const terms = reading.terms.map(termKey).sort().join(' ');
  const about = terms === '' ? subjectOf(match) : '';
  return [reading.topic, reading.stance, terms, about].join(' | ');
}

/** Without a term, what a promise is about tells it from its likes. */
function subjectOf({ view, spans }: Candidate['match']): string {
  const ids = view.hits
    .filter((hit) =>
      spans.some((span) => hit.first === span.first && hit.end === span.end),
    )
    .map(({ id }) => id)
    .filter((id) => !id.startsWith('free') && id !== 'complimentary');
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
