import type { Term } from '../../domain/term.ts';
import type { Atom } from '../atom.ts';
import type { Block } from '../block.ts';
import { findTerms } from '../find-terms.ts';
import type { FoundTerm } from '../found-term.ts';
import type { TermContext } from '../terms/term-reader.ts';
import { tokenize } from '../tokens/tokenize.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** In characters: a row says one thing, a header names a column. */
const longestRow = 240;
const longestHeader = 60;

/**
 * Answers a row of a table in which hours hold for the days that head their
 * column: "Leeds | 9 am–6 pm | 10 am–4 pm" under "Mon–Fri" and "Sat".
 */
export function withColumnDays(
  view: SentenceView,
  { text, columnHeaders }: Block,
  { language }: CompiledLanguage,
  context: TermContext,
): SentenceView {
  const isRow = columnHeaders.length > 1 && text.length <= longestRow;
  if (!isRow || view.text !== text || !view.terms.some(lacksDays)) return view;
  const named = new Map<FoundTerm, FoundTerm>();
  for (const found of view.terms.filter(lacksDays)) {
    const column = text.slice(0, found.start).split('\n').length - 1;
    const header = columnHeaders[column]?.slice(0, longestHeader) ?? '';
    // A day is told by the hours that follow it, whatever they are.
    const days = daysIn(`${header} 09:00-17:00`);
    if (days) named.set(found, { ...found, term: { ...found.term, ...days } });
  }
  return named.size > 0 ? withTerms(view, named) : view;

  function daysIn(hours: string): Pick<Hours, 'days'> | undefined {
    const words = language.terms;
    const found = findTerms(hours, tokenize(hours, words), words, context);
    const [only] = found.flatMap(({ term }) => (isNamed(term) ? [term] : []));
    return only && { days: only.days };
  }
}

type Hours = Extract<Term, { type: 'hours'; opens: unknown }>;

function lacksDays({ term }: FoundTerm): boolean {
  return term.type === 'hours' && !term.always && term.days === null;
}

function isNamed(term: Term): term is Hours {
  return term.type === 'hours' && !term.always && term.days !== null;
}

function withTerms(
  view: SentenceView,
  named: ReadonlyMap<FoundTerm, FoundTerm>,
): SentenceView {
  const terms = view.terms.map((found) => named.get(found) ?? found);
  const spans = (view.atoms.get('hours') ?? []).map(
    (span): Span => ({
      ...span,
      term: span.term && (named.get(span.term) ?? span.term),
    }),
  );
  const atoms = new Map<Atom, readonly Span[]>(view.atoms).set('hours', spans);
  return { ...view, terms, atoms };
}
