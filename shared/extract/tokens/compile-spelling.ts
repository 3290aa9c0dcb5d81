import { oncePerObject } from '../../platform/once-per.ts';
import { phrasesIn } from '../phrases-in.ts';
import type { TermWords } from '../term-words.ts';
import { foldText } from './characters.ts';
import { gluedCodes } from './money-signs.ts';
import { WordTable } from './word-table.ts';

/** What the tokenizer looks words up in. */
export type Spelling = {
  readonly table: WordTable;
  /** By how a word is misspelt, the word. */
  readonly meant: ReadonlyMap<string, string>;
  readonly elisions: ReadonlySet<string>;
  readonly clitics: readonly string[];
  readonly grouping: ReadonlySet<string>;
  /** By what they fold to, the words that keep their accents. */
  readonly homographs: ReadonlyMap<string, string>;
  /** Words that a number may follow unspaced: "usd" in USD25. */
  readonly glued: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of two words that multiply: "quatre vingt". */
  readonly pairs: ReadonlyMap<string, number>;
  /** Words that go on a number but begin none: "un" in "vingt et un". */
  readonly continuing: ReadonlyMap<string, number>;
  readonly joiners: ReadonlySet<string>;
  /** Before decimals in words: "point". */
  readonly points: ReadonlySet<string>;
  readonly room: ReadonlyMap<number, number>;
};

/** Answers the compiled spelling of a language; each is compiled once. */
export const spellingOf = oncePerObject(compile);

function compile({ writing, numbers }: TermWords): Spelling {
  const values = foldedMap(numbers.values);
  const meant = meantBy(writing.misspelt);
  return {
    table: new WordTable(values, meant),
    meant,
    elisions: new Set(splitWords(writing.elisions)),
    clitics: splitWords(writing.clitics),
    grouping: new Set([writing.grouping, "'", ' ']),
    homographs: homographsOf(writing.homographs),
    glued: new Set(splitWords(`${gluedCodes}, ${writing.glued}`)),
    numbers: values,
    pairs: foldedMap(numbers.pairs),
    continuing: foldedMap(numbers.continuing),
    joiners: new Set(splitWords(numbers.joiners)),
    points: new Set(splitWords(numbers.points)),
    room: new Map(
      Object.entries(numbers.room).map(([value, room]) => [
        Number(value),
        room,
      ]),
    ),
  };
}

function homographsOf(list: string): ReadonlyMap<string, string> {
  return new Map(phrasesIn(list).map((word) => [foldText(word), word]));
}

function meantBy(
  misspelt: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(misspelt).flatMap(([word, list]) =>
      splitWords(list).map((said) => [said, foldText(word)] as const),
    ),
  );
}

function foldedMap(
  values: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const entries = Object.entries(values);
  return new Map(entries.map(([word, value]) => [foldText(word), value]));
}

function splitWords(list: string): readonly string[] {
  return phrasesIn(foldText(list));
}
