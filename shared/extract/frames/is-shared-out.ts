import type { FoundTerm } from '../found-term.ts';
import { sharesClause } from './distance.ts';
import type { SentenceView } from './sentence-view.ts';

/** Between "and" and its value: "et de deux mois". */
const mostBetween = 2;

/**
 * Answers whether a term gives one more value of the same promise to others:
 * "a month for monthly plans and two months for yearly ones". It is joined to
 * the first, of the same kind and unit, and something follows that it is for.
 */
export function isSharedOut(
  first: FoundTerm,
  second: FoundTerm,
  view: SentenceView,
): boolean {
  const [one, other] = [first.term, second.term];
  if (one.type !== 'duration' || other.type !== 'duration') return false;
  if (one.unit !== other.unit || first.endToken >= second.firstToken) {
    return false;
  }
  const said = { first: first.firstToken, end: first.endToken };
  const added = { first: second.firstToken, end: second.endToken };
  const isJoined = (view.atoms.get('joined-with') ?? []).some(
    ({ first: from, end }) =>
      from > said.end && end <= added.first && added.first - end <= mostBetween,
  );
  const isFor = view.tokens[added.end + 1]?.kind === 'word';
  return isJoined && isFor && sharesClause(said, added, view);
}
