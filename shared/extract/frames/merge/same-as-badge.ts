import type { Term } from '../../../domain/term.ts';
import type { Candidate } from '../read-text.ts';
import { isProcedural, stepOf } from './promise-key.ts';

/**
 * Answers of a badge, such as "2-hour response" or "support 7 days a week",
 * the sentence of the page that says the same delay, or the same days, in
 * full, whatever it calls the act.
 */
export function createBadgeHostFinder(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Candidate | undefined {
  const delays = candidates.filter(({ reading }) => isProcedural(reading));
  const days = candidates.filter(isDaily);
  const badges = new Set([...delays, ...days].filter(isBadge));
  return (candidate) => {
    if (!badges.has(candidate)) return undefined;
    if (isDaily(candidate)) return days.find((other) => !badges.has(other));
    return delays.find(
      (other) => !badges.has(other) && isSameDelay(other, candidate),
    );
  };
}

/** Whether it says that the team is there every day, at no said hours. */
function isDaily({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.topic === 'availability' &&
    reading.terms.length === 0 &&
    view.atoms.has('every-day') &&
    (view.atoms.has('support') || view.atoms.has('team'))
  );
}

/** Words and figures of the longest badge. */
const longestBadge = 5;

/** A bare "4 hours" under a heading is a row of its own. */
function isBadge(candidate: Candidate): boolean {
  const { view, rule } = candidate.match;
  const words = view.tokens
    .slice(view.sentence.first, view.sentence.end)
    .filter(({ kind }) => kind !== 'mark');
  return (
    words.length <= longestBadge && !rule.above && stepOf(candidate) === ''
  );
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
