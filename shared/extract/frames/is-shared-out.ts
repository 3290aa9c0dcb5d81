import type { FoundTerm } from '../found-term.ts';
import { sharesClause } from './distance.ts';
import type { Match } from './match.ts';

/** Between "and" and its value: "et de deux mois". */
const mostBetween = 2;

/**
 * Answers whether a term tells the value that a promise has for others: "a
 * month for monthly plans and two months for yearly ones". It is joined to a
 * value of the promise of the same kind and unit, and something follows that
 * it is for.
 */
export function isSharedOut(match: Match, added: FoundTerm): boolean {
  return match.terms.some((said) => isJoinedTo(said, added, match));
}

function isJoinedTo(
  said: FoundTerm,
  added: FoundTerm,
  { view }: Match,
): boolean {
  const [one, other] = [said.term, added.term];
  if (one.type !== 'duration' || other.type !== 'duration') return false;
  if (one.unit !== other.unit || said.endToken >= added.firstToken) {
    return false;
  }
  const before = { first: said.firstToken, end: said.endToken };
  const after = { first: added.firstToken, end: added.endToken };
  const isJoined = (view.atoms.get('joined-with') ?? []).some(
    ({ first, end }) =>
      first > before.end &&
      end <= after.first &&
      after.first - end <= mostBetween,
  );
  const isFor = view.tokens[after.end + 1]?.kind === 'word';
  return isJoined && isFor && sharesClause(before, after, view);
}
