import { oncePerObject } from '../../../platform/once-per.ts';
import type { Candidate } from '../read-text.ts';
import { isDetail } from './detail.ts';
import { makeOf } from './name-offers.ts';
import { audienceOf } from './promise-key.ts';
import { termKey } from './term-key.ts';

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
  const savings = candidates.filter(isSaving);
  return (candidate) => {
    const key = isDetailed(candidate) ? undefined : offerOf(candidate);
    const full = key === undefined ? undefined : detailed.get(key);
    if (full || !isSaving(candidate)) return full;
    return savings.find((other) => saysMoreOf(other, candidate));
  };
}

function isDetailed({ reading }: Candidate): boolean {
  return reading.terms.some(isDetail);
}

/** Topics that one saving may go by: "two months free (-17%)". */
function isSaving({ reading: { topic, terms } }: Candidate): boolean {
  return (topic === 'discount' || topic === 'gift') && terms.length > 0;
}

/**
 * Whether one says all the values of the other, and another beside them. Two
 * cards of one make are two offers.
 */
function saysMoreOf(full: Candidate, short: Candidate): boolean {
  const [all, some] = [full, short].map(valuesOf);
  return (
    all !== undefined &&
    some !== undefined &&
    all.size > some.size &&
    makeOf(full) !== makeOf(short) &&
    audienceOf(full) === audienceOf(short) &&
    [...some].every((value) => all.has(value))
  );
}

const valuesOf = oncePerObject(
  ({ reading }: Candidate): ReadonlySet<string> =>
    new Set(reading.terms.map(termKey)),
);

/** What is offered, details aside; undefined for an offer without a value. */
function offerOf(candidate: Candidate): string | undefined {
  const { kind, topic, terms } = candidate.reading;
  if (kind !== 'promotion') return undefined;
  const values = terms.filter((term) => !isDetail(term)).map(termKey);
  if (values.length === 0) return undefined;
  return [topic, ...values.sort(), audienceOf(candidate)].join(' | ');
}
