import { isDetail } from './detail.ts';
import { audienceOf, termKey } from './promise-key.ts';
import type { Candidate } from './read-text.ts';

/**
 * Answers of an offer said without its code or its last day the offer of the
 * page that says the same with them: "20% off" in a banner, "20% off until
 * Sunday with the code SUN" below.
 */
export function createOfferHostFinder(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Candidate | undefined {
  const detailed = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = offerOf(candidate);
    if (key === undefined || !isDetailed(candidate)) continue;
    if (!detailed.has(key)) detailed.set(key, candidate);
  }
  return (candidate) => {
    if (detailed.size === 0 || isDetailed(candidate)) return undefined;
    const key = offerOf(candidate);
    return key === undefined ? undefined : detailed.get(key);
  };
}

function isDetailed({ reading }: Candidate): boolean {
  return reading.terms.some(isDetail);
}

/** What is offered, details aside; undefined for an offer without a value. */
function offerOf(candidate: Candidate): string | undefined {
  const { kind, topic, terms } = candidate.reading;
  if (kind !== 'promotion') return undefined;
  const values = terms.filter((term) => !isDetail(term)).map(termKey);
  if (values.length === 0) return undefined;
  return [topic, ...values.sort(), audienceOf(candidate)].join(' | ');
}
