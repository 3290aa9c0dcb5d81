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
  view: SentenceView,
  marks: readonly Mark[],
): readonly FoundTerm[] {
  const struck = marks.filter(({ kind }) => kind === 'struck');
  if (struck.length === 0) return [];
  return view.terms.filter(
    ({ term, start, end }) =>
      term.type === 'money' &&
      struck.some((mark) => mark.start <= start && end <= mark.end),
  );
}

function placeOf({ firstToken, endToken }: FoundTerm): Span {
  return { first: firstToken, end: endToken, term: undefined };
}
