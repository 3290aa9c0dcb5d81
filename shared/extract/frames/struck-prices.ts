import { oncePerObject } from '../../platform/once-per.ts';
import type { Atom } from '../atom.ts';
import type { Mark } from '../block.ts';
import type { FoundTerm } from '../found-term.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/**
 * Answers a sentence in which a price that the page has struck through is no
 * price any more: what stands beside it is.
 */
export function withStruckPrices(
  view: SentenceView,
  marks: readonly Mark[],
): SentenceView {
  const struck = struckPrices(view, marks);
  if (struck.length === 0) return view;
  const terms = view.terms.filter((term) => !struck.includes(term));
  const atoms = new Map<Atom, readonly Span[]>(view.atoms);
  atoms.set('struck', struck.map(placeOf));
  for (const atom of ['money', 'money-off'] as const) {
    const spans = view.atoms.get(atom) ?? [];
    const left = spans.filter(({ term }) => !term || !struck.includes(term));
    if (left.length > 0) atoms.set(atom, left);
    else atoms.delete(atom);
  }
  return { ...view, terms, struck, atoms };
}

function struckPrices(
  { terms }: SentenceView,
  marks: readonly Mark[],
): readonly FoundTerm[] {
  if (marks.length === 0) return [];
  const isStruck = struckIn(marks);
  return terms.filter(
    (found) => found.term.type === 'money' && isStruck(found),
  );
}

type Stretch = Pick<Mark, 'start' | 'end'>;

/** Answers of a stretch of a text whether all of it is struck through. */
const struckIn = oncePerObject((marks: readonly Mark[]) => {
  const struck = marks
    .filter(({ kind }) => kind === 'struck')
    .sort((one, other) => one.start - other.start);
  let reached = 0;
  const reach = struck.map(({ end }) => (reached = Math.max(reached, end)));
  return ({ start, end }: Stretch): boolean => {
    const begun = countBegun(struck, start);
    return begun > 0 && (reach[begun - 1] ?? 0) >= end;
  };
});

/** The number of marks, in their order, that begin no later than a place. */
function countBegun(marks: readonly Stretch[], place: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf({ firstToken, endToken }: FoundTerm): Span {
  return { first: firstToken, end: endToken, term: undefined };
}
