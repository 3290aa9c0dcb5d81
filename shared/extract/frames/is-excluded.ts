import type { FoundTerm } from '../found-term.ts';
import { distanceBetween } from './distance.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** Words after "except" in which the days stand that it excepts. */
const reach = 8;

/**
 * Answers whether a date is one of those on which something does not hold:
 * "not valid 20 December to 2 January". "Not valid after 2 January" tells its
 * last day.
 */
export function isExcluded(found: FoundTerm, view: SentenceView): boolean {
  const { term } = found;
  if (term.type !== 'date') return false;
  const except = exceptBefore(found, view);
  if (except === undefined) return false;
  return term.role !== 'ends' || hasStart(view, except, found);
}

function exceptBefore(
  { firstToken: first, endToken: end }: FoundTerm,
  view: SentenceView,
): Span | undefined {
  return view.atoms
    .get('except')
    ?.find(
      (except) =>
        except.end <= first &&
        distanceBetween(except, { first, end }, view) <= reach,
    );
}

/** Whether the days excepted have a first: the other date is their last. */
function hasStart(
  { terms }: SentenceView,
  { end }: Span,
  { firstToken }: FoundTerm,
): boolean {
  return terms.some(
    (other) =>
      other.term.type === 'date' &&
      other.term.role === 'starts' &&
      other.firstToken >= end &&
      other.endToken <= firstToken,
  );
}
