import type { Term } from '../../domain/term.ts';
import { oncePer } from '../../platform/once-per.ts';
import { wordsOf } from '../subjects/words-of.ts';
import type { FigureWords } from './figure-words.ts';

/** A number over the words of a text, up to `next`. */
export type Figure = { readonly value: number; readonly next: number };

/** Answers a text without what terms were read from. */
export function withoutTerms(text: string, terms: readonly Term[]): string {
  return terms.reduce((left, { raw }) => left.replace(raw, ' § '), text);
}

/** Answers the parts of a text that marks part; a number spans none. */
export function clausesOf(text: string): string[] {
  return text.split(/[,;:!?()§–—]+(?=\s|$)|\.(?=\s|$)|§/u);
}

/** The words of a text as they are compared, and as they stand in it. */
export type Spelled = {
  readonly words: readonly string[];
  /** Answers the text of words [first, end). */
  readonly raw: (first: number, end: number) => string;
};

/** Texts repeat their words. */
const comparedAs = oncePer((token: string) => wordsOf(token).join(''));

/** Answers the words of a text; "1 195" is one figure, "10kg" two words. */
export function spelled(text: string): Spelled {
  const whole = text
    .replace(/(?<=\d)[\s\u00a0\u202f'’,](?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)(?=\p{L})/gu, ' ')
    .replace(/(?<=\d ?[hH])(?=\d)/gu, ' ');
  const tokens = [...whole.matchAll(/\d+(?:[./]\d+)*|[\p{L}\p{N}]+/gu)];
  return {
    words: tokens.map(([token]) => comparedAs(token)),
    raw: (first, end) => {
      const last = tokens[end - 1];
      const from = tokens[first]?.index ?? 0;
      return last ? whole.slice(from, last.index + last[0].length) : '';
    },
  };
}

/** Answers the number that begins at a word, in figures or in words. */
export function figureAt(
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
