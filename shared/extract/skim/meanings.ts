import { ClueTable } from './clue-table.ts';
import type { TightPhrase } from './key-phrase.ts';
import type { PartClues } from './part-clues.ts';

/** What a part of a text means to the languages that are read. */
export type Meaning = {
  /** The language that it is a frequent word of, and no other's; else -1. */
  readonly telling: number;
  /** By language; undefined where it means nothing. */
  readonly clues: readonly (PartClues | undefined)[];
};

/**
 * Numbers meanings; 0 is for what means nothing. Parts that mean the same have
 * the same number, so there are no more than phrases make, whatever is read.
 */
export class Meanings {
  readonly #numbers = new Map<string, number>();
  readonly #telling: number[] = [-1];
  readonly #nothing = new ClueTable([]);
  /** By language. */
  readonly #clues: readonly ClueTable[];

  /** By language, the phrases of several parts. */
  constructor(phrases: readonly (readonly TightPhrase[])[]) {
    this.#clues = phrases.map((some) => new ClueTable(some));
  }

  numberOf(meaning: Meaning): number {
    const key = keyOf(meaning);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#telling.length;
    this.#numbers.set(key, number);
    this.#telling.push(meaning.telling);
    meaning.clues.forEach((clues, at) => void this.#clues[at]?.add(clues));
    return number;
  }

  /** Which language a meaning gives away, -1 for none. */
  tellingOf(number: number): number {
    return this.#telling[number] ?? -1;
  }

  /** What meanings tell in one language, by number. */
  cluesIn(language: number): ClueTable {
    return this.#clues[language] ?? this.#nothing;
  }
}

function keyOf({ telling, clues }: Meaning): string {
  const told = clues.map(
    (found) =>
      found &&
      [
        found.is.join(),
        found.isOfHours,
        found.isShortened,
        found.isFiller,
      ].join(' '),
  );
  return [telling, ...told].join('|');
}
