import type { TightPhrase } from './key-phrase.ts';
import type { PartClues } from './part-clues.ts';
import { PhrasePairs } from './phrase-pairs.ts';
import { StandingParts } from './standing-parts.ts';

/** Numbers of a row: bits, bits of what may follow, kinds, and nothing. */
const width = 4;
const is = {
  telling: 1,
  loose: 2,
  near: 4,
  ofHours: 8,
  shortened: 16,
  filler: 32,
} as const;
const nothing: readonly number[] = [];

/**
 * What parts tell in one language, by the number of their meaning. What most
 * parts are asked stands in a row of plain numbers.
 */
export class ClueTable {
  readonly #clues: (PartClues | undefined)[] = [];
  /** For who looks at a stretch in this language. */
  readonly standing = new StandingParts();
  readonly #pairs: PhrasePairs;
  #rows = new Int32Array(1024 * width);

  constructor(phrases: readonly TightPhrase[]) {
    this.#pairs = new PhrasePairs(phrases, (number) => this.partsOf(number));
    this.add(undefined);
  }

  /** Adds what the next number tells; the first is 1, 0 tells nothing. */
  add(clues: PartClues | undefined): void {
    const at = this.#clues.push(clues) * width - width;
    if (at === this.#rows.length) this.#rows = twiceAsLong(this.#rows);
    if (!clues) return;
    const follow = this.#pairs.bitsAfter(clues.is);
    this.#rows.set([this.#pairs.bitsOf(clues.is), follow, kindsOf(clues)], at);
  }

  /** Numbers of the parts of phrases that it is. */
  partsOf(number: number): readonly number[] {
    return this.#clues[number]?.is ?? nothing;
  }

  at(number: number): PartClues | undefined {
    return this.#clues[number];
  }

  /** Whether two parts may meet in a phrase: nine in ten do not. */
  mayMeet(first: number, second: number): boolean {
    const rows = this.#rows;
    const follow = rows[width * first + 1] ?? 0;
    return (follow & (rows[width * second] ?? 0)) !== 0;
  }

  /** The phrases that may stand where two parts meet. */
  phrasesAt(first: number, second: number): readonly TightPhrase[] {
    return this.#pairs.at(first, second);
  }

  /** Whether it tells something whatever stands beside it. */
  isTelling(number: number): boolean {
    return this.#is(number, is.telling);
  }

  /** Whether some phrase is told by it with parts anywhere near. */
  isLoose(number: number): boolean {
    return this.#is(number, is.loose);
  }

  /** Whether phrases want it near the part that tells them. */
  isNear(number: number): boolean {
    return this.#is(number, is.near);
  }

  /** Whether it is of a word that opening hours are written with. */
  isOfHours(number: number): boolean {
    return this.#is(number, is.ofHours);
  }

  /** Whether a full stop after it may end no sentence. */
  isShortened(number: number): boolean {
    return this.#is(number, is.shortened);
  }

  /** Whether phrases go on after it as if it were not there. */
  isFiller(number: number): boolean {
    return this.#is(number, is.filler);
  }

  #is(number: number, what: number): boolean {
    return ((this.#rows[width * number + 2] ?? 0) & what) !== 0;
  }
}

function kindsOf(clues: PartClues): number {
  return (
    (clues.tells.length > 0 ? is.telling : 0) |
    (clues.loose.length > 0 ? is.loose : 0) |
    (clues.near.length > 0 ? is.near : 0) |
    (clues.isOfHours ? is.ofHours : 0) |
    (clues.isShortened ? is.shortened : 0) |
    (clues.isFiller ? is.filler : 0)
  );
}

function twiceAsLong(rows: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * rows.length);
  longer.set(rows);
  return longer;
}
