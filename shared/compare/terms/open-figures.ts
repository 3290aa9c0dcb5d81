import type { Term } from '../../domain/term.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import {
  clausesOf,
  type Figure,
  figureAt,
  type Spelled,
  spelled,
  withoutTerms,
} from './figures-in.ts';

/** A figure of a staff note that leaves out what it counts. */
export type OpenFigure = { readonly value: number; readonly raw: string };

/** Larger ones are years, phone numbers and references. */
const largest = 10_000;
const lastHour = 24;

/**
 * Answers the figures of a text that no term is made of and that name nothing
 * they count: "sale pieces: fourteen", "students get ten off". Which value such
 * a figure is, its reader knows from what is asked. Hours of the day, and what
 * tells which one is meant ("stage two"), are left out.
 */
export function openFigures(
  text: string,
  lang: string,
  terms: readonly Term[] = [],
): OpenFigure[] {
  const words = figureWords[lang.slice(0, 2).toLowerCase()];
  if (words === undefined) return [];
  return clausesOf(withoutTerms(text, terms)).flatMap((clause) =>
    figuresIn(spelled(clause), words),
  );
}

function figuresIn({ words, raw }: Spelled, by: FigureWords): OpenFigure[] {
  const found: OpenFigure[] = [];
  for (let at = 0; at < words.length; at++) {
    const figure = figureAt(words, at, by);
    if (figure === undefined) continue;
    const { value, next } = figure;
    if (isOpen(words, at, figure, by)) {
      found.push({ value, raw: raw(at, next) });
    }
    at = next - 1;
  }
  return found;
}

function isOpen(
  words: readonly string[],
  at: number,
  { value, next }: Figure,
  by: FigureWords,
): boolean {
  const before = words[at - 1] ?? '';
  const after = words[next];
  if (value < 2 || value > largest || by.beforeLabel.has(before)) return false;
  if (value <= lastHour && by.beforeHour.has(before)) return false;
  return after === undefined || by.after.has(after);
}
