import type { CountTerm, Term } from '../domain/term.ts';
import { ageWordsOf } from './languages/age-words-of.ts';
import { termWordsOf } from './languages/term-words-of.ts';
import { ageLimits } from './terms/age-limits.ts';
import { clockTimes } from './terms/clock-times.ts';
import { measuredCounts } from './terms/measured-counts.ts';
import { type OpenFigure, openFigures } from './terms/open-figures.ts';
import { TermReader } from './terms/term-reader.ts';
import { firstNodesOf, triggersOf } from './terms/triggers.ts';
import { tokenize } from './tokens/tokenize.ts';

/** What the figures of a text say beside its terms. */
export type Figures = {
  /** What it counts in measures, and the hours that bound it. */
  readonly counts: readonly CountTerm[];
  /** Those that name nothing they count. */
  readonly open: readonly OpenFigure[];
};

const none: Figures = { counts: [], open: [] };

/**
 * Answers what the figures of a text say beside the terms that were read in
 * it. They decide nothing by themselves: only where both sides say one.
 */
export function readFigures(
  text: string,
  lang: string,
  terms: readonly Term[],
): Figures {
  const words = termWordsOf(lang);
  if (words === undefined) return none;
  const tokens = tokenize(text, words);
  const nodes = firstNodesOf(tokens, words);
  const triggers = triggersOf(tokens, nodes);
  if (triggers.length === 0) return none;
  const context = { asOf: '', currency: undefined, lang };
  const r = new TermReader(text, tokens, { nodes, triggers }, words, context);
  for (const { type, raw } of terms) if (type !== 'count') takeWords(r, raw);
  const measured = measuredCounts(r);
  for (const { type, raw } of terms) if (type === 'count') takeWords(r, raw);
  const ageWords = ageWordsOf(lang);
  const ages = ageWords === undefined ? [] : ageLimits(r, ageWords);
  return {
    counts: [...measured, ...ages, ...clockTimes(r)],
    open: openFigures(r),
  };
}

/** The same words twice are two terms. */
function takeWords(r: TermReader, raw: string): void {
  let start = raw === '' ? -1 : r.text.indexOf(raw);
  while (start >= 0) {
    const end = start + raw.length;
    const first = r.tokens.findIndex((token) => token.end > start);
    const past = r.tokens.findIndex((token) => token.start >= end);
    if (first >= 0 && !r.isTaken(first)) {
      r.take(first, past < 0 ? r.tokens.length : past);
      return;
    }
    start = r.text.indexOf(raw, end);
  }
}
