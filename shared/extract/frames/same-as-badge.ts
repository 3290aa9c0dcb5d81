import type { Term } from '../../domain/term.ts';
import { isProcedural, stepOf } from './promise-key.ts';
import type { Candidate } from './read-text.ts';

/**
 * Answers of a badge, such as "2-hour response", the sentence of the page
 * that says the same delay in full, whatever it calls the act.
 */
export function createBadgeHostFinder(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Candidate | undefined {
  const delays = candidates.filter(({ reading }) => isProcedural(reading));
  const badges = new Set(delays.filter(isBadge));
  return (candidate) =>
    badges.has(candidate)
      ? delays.find(
          (other) => !badges.has(other) && isSameDelay(other, candidate),
        )
      : undefined;
}

/** Tokens of the longest badge. */
const longestBadge = 5;

/** A bare "4 hours" under a heading is a row of its own. */
function isBadge(candidate: Candidate): boolean {
  const { view, rule } = candidate.match;
  const tokens = view.sentence.end - view.sentence.first;
  return tokens <= longestBadge && !rule.above && stepOf(candidate) === '';
}

function isSameDelay(
  { reading: full }: Candidate,
  { reading: short }: Candidate,
): boolean {
  return (
    full.topic === short.topic &&
    full.stance === short.stance &&
    delayOf(full.terms) === delayOf(short.terms)
  );
}

function delayOf(terms: readonly Term[]): string {
  return terms
    .map((term) =>
      term.type === 'duration' ? `${term.min}-${term.max} ${term.unit}` : '',
    )
    .join(' ');
}
