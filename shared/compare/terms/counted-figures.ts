import type { CountTerm, Term } from '../../domain/term.ts';
import { clockTimes } from './clock-times.ts';
import { type FigureWords, figureWords } from './figure-words.ts';
import {
  clausesOf,
  figureAt,
  type Spelled,
  spelled,
  withoutTerms,
} from './figures-in.ts';
import { type Measure, measures, measureWords } from './measure-words.ts';

/** The measure of each word of a language. */
const measureByWord: ReadonlyMap<
  string,
  ReadonlyMap<string, Measure>
> = new Map(
  Object.entries(measureWords).map(([tag, words]) => [
    tag,
    new Map(
      measures.flatMap((measure) =>
        words[measure].split(' ').map((word) => [word, measure] as const),
      ),
    ),
  ]),
);

/** What stands between a figure and what it counts: "20 free boxes". */
const mostBetween = 2;

/** Marks what is counted in a measure, told from counts of any noun. */
const mark = 'measure:';

/**
 * Answers the figures of a text that count what has a name in every language:
 * gigabytes, kilograms, people, boxes. Others are told by rules alone.
 */
export function countedFigures(
  text: string,
  lang: string,
  terms: readonly Term[],
): CountTerm[] {
  const tag = lang.slice(0, 2).toLowerCase();
  const by = figureWords[tag];
  const named = measureByWord.get(tag);
  if (by === undefined || named === undefined) return [];
  const others = terms.filter(({ type }) => type !== 'count');
  const counts = clausesOf(withoutTerms(text, others)).flatMap((clause) =>
    countsIn(spelled(clause), by, named),
  );
  return [...counts, ...clockTimes(text, lang, terms)];
}

/** Answers whether a count is one of these, and no other. */
export function isMeasured({ of }: CountTerm): boolean {
  return of.startsWith(mark);
}

function countsIn(
  { words, raw }: Spelled,
  by: FigureWords,
  named: ReadonlyMap<string, Measure>,
): CountTerm[] {
  const found: CountTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const figure = figureAt(words, at, by);
    if (figure === undefined) continue;
    const { value, next } = figure;
    const end = endOfNoun(words, next, by, named);
    const measure = end === undefined ? undefined : named.get(words[end] ?? '');
    if (end !== undefined && measure !== undefined && value > 0) {
      const of = `${mark}${measure}`;
      found.push({ type: 'count', value, of, raw: raw(at, end + 1) });
    }
    at = next - 1;
  }
  return found;
}

/** In "thirty off for members" nobody is counted: no such word lies between. */
function endOfNoun(
  words: readonly string[],
  from: number,
  { after }: FigureWords,
  named: ReadonlyMap<string, Measure>,
): number | undefined {
  for (let at = from; at <= from + mostBetween; at++) {
    const word = words[at] ?? '';
    if (named.has(word)) return at;
    if (word === '' || after.has(word)) return undefined;
  }
  return undefined;
}
