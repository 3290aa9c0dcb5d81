import type { Term } from '../../../domain/term.ts';
import type { Candidate } from '../read-text.ts';

/**
 * Grants what it costs to call off late, where nothing says until when it
 * costs nothing: then "half is charged within two days" is all that tells how
 * much notice to give.
 */
export function grantLonePenalties(
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (candidates.some(tellsNotice)) return candidates;
  return candidates.map((candidate) =>
    isPenalty(candidate)
      ? { ...candidate, reading: { ...candidate.reading, stance: 'granted' } }
      : candidate,
  );
}

function tellsNotice({ reading }: Candidate): boolean {
  return reading.topic === 'cancellation' && reading.stance === 'granted';
}

function isPenalty({ reading, match }: Candidate): boolean {
  return (
    reading.topic === 'cancellation' &&
    match.rule.stance === 'refused' &&
    reading.terms.some(({ type }) => type === 'duration') &&
    !reading.terms.some(isWhole) &&
    (!match.view.atoms.has('all-lost') || reading.terms.some(isPart))
  );
}

/** "You forfeit half of the deposit": the other half comes back. */
function isPart({ type }: Term): boolean {
  return type === 'percent' || type === 'money';
}

/** What costs everything leaves nothing to call off for. */
function isWhole(term: Term): boolean {
  return term.type === 'percent' && term.value === 100;
}
