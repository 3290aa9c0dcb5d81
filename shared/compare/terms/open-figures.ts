import type { Term } from '../../domain/term.ts';
import { wordsOf } from '../subjects/words-of.ts';
import { type FigureWords, figureWords } from './figure-words.ts';

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
    figuresIn(wordsOf(joined(clause)), words),
  );
}

/** What a term was read from counts what it counts. */
function withoutTerms(text: string, terms: readonly Term[]): string {
  return terms.reduce((left, { raw }) => left.replace(raw, ' § '), text);
}

function clausesOf(text: string): string[] {
  return text.split(/[,;:!?()§–—]+(?=\s|$)|\.(?=\s|$)|§/u);
}

/** "1 195" is one figure. */
function joined(text: string): string {
  return text.replace(/(?<=\d)[\s\u00a0\u202f'’,](?=\d{3}(?!\d))/gu, '');
}

function figuresIn(words: readonly string[], by: FigureWords): OpenFigure[] {
  const found: OpenFigure[] = [];
  for (let at = 0; at < words.length; at++) {
    const figure = figureAt(words, at, by);
    if (figure === undefined) continue;
    const { value, next } = figure;
    if (isOpen(words, at, figure, by)) {
      found.push({ value, raw: words.slice(at, next).join(' ') });
    }
    at = next - 1;
  }
  return found;
}

type Figure = { readonly value: number; readonly next: number };

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

function figureAt(
  words: readonly string[],
  at: number,
  by: FigureWords,
): Figure | undefined {
  const word = words[at] ?? '';
  if (/^\d+(?:\.\d+)?$/.test(word))
    return { value: Number(word), next: at + 1 };
  let sum: number | undefined;
  let next = at;
  for (; next < words.length; next++) {
    const grown = grownBy(sum, words[next] ?? '', by);
    if (grown !== undefined) sum = grown;
    else if (!goesOn(words, next, by)) break;
  }
  return sum === undefined ? undefined : { value: sum, next };
}

/** Undefined where a word does not go on with a number. */
function grownBy(
  sum: number | undefined,
  word: string,
  { values, times }: FigureWords,
): number | undefined {
  const factor = times.get(word);
  if (factor !== undefined) return multiplied(sum, factor);
  const value = values.get(word);
  if (value === undefined || sum === undefined) return value;
  if (sum === 4 && value === 20) return 80;
  return value < roomAfter(sum) ? sum + value : undefined;
}

/** So much less than may be added: "soixante-dix-neuf" goes up to 79. */
function roomAfter(sum: number): number {
  const room = [1000, 100].find((size) => sum % size === 0);
  if (room !== undefined) return room;
  if (sum % 10 !== 0) return 0;
  if (sum % 100 === 10) return 10;
  return sum % 100 === 60 || sum % 100 === 80 ? 20 : 10;
}

function multiplied(sum: number | undefined, times: number): number {
  if (sum === undefined) return times;
  const low = sum % 1000;
  return times === 100 ? sum - low + low * times : sum * times;
}

/** Whether "and" stands within a number. */
function goesOn(
  words: readonly string[],
  at: number,
  { and, values }: FigureWords,
): boolean {
  return words[at] === and && values.has(words[at + 1] ?? '');
}
