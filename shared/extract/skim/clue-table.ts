import type { PartClues } from './part-clues.ts';

/** Numbers of a row: its bits, those wanted before and after it, what it is. */
const width = 4;
const is = { telling: 1, loose: 2, ofHours: 4, shortened: 8 } as const;

/**
 * What parts tell in one language, by the number of their meaning. What most
 * parts are asked stands in rows of plain numbers: a text is full of parts
 * that tell something, and few stand beside what makes a phrase of them.
 */
export class ClueTable {
  readonly #clues: (PartClues | undefined)[] = [];
  #rows = new Int32Array(1024 * width);

  constructor() {
    this.add(undefined);
  }

  /** Adds what the next number tells; the first is 1, 0 tells nothing. */
  add(clues: PartClues | undefined): void {
    const at = this.#clues.push(clues) * width - width;
    if (at === this.#rows.length) this.#rows = twiceAsLong(this.#rows);
    if (clues) this.#rows.set(rowOf(clues), at);
  }

  at(number: number): PartClues | undefined {
    return this.#clues[number];
  }

  /** Whether it tells something whatever stands beside it. */
  isTelling(number: number): boolean {
    return this.#is(number, is.telling);
  }

  /** Whether some phrase is told by it with parts anywhere near. */
  isLoose(number: number): boolean {
    return this.#is(number, is.loose);
  }

  /** Whether it is of a word that opening hours are written with. */
  isOfHours(number: number): boolean {
    return this.#is(number, is.ofHours);
  }

  /** Whether a full stop after it may end no sentence. */
  isShortened(number: number): boolean {
    return this.#is(number, is.shortened);
  }

  /** Whether a neighbour may be what a phrase told by it wants there. */
  mayMeet(number: number, before: number, after: number): boolean {
    const rows = this.#rows;
    const at = width * number;
    const wantedBefore = rows[at + 1] ?? 0;
    const wantedAfter = rows[at + 2] ?? 0;
    return (
      ((wantedBefore & this.bitsOf(before)) |
        (wantedAfter & this.bitsOf(after))) !==
      0
    );
  }

  /** The bits of what it may be; 0 for what is in no phrase. */
  bitsOf(number: number): number {
    return this.#rows[width * number] ?? 0;
  }

  #is(number: number, what: number): boolean {
    return ((this.#rows[width * number + 3] ?? 0) & what) !== 0;
  }
}

function rowOf(clues: PartClues): readonly number[] {
  const { bits, bitsBefore, bitsAfter } = clues;
  const kinds =
    (clues.tells.length > 0 ? is.telling : 0) |
    (clues.loose.length > 0 ? is.loose : 0) |
    (clues.isOfHours ? is.ofHours : 0) |
    (clues.isShortened ? is.shortened : 0);
  return [bits, bitsBefore, bitsAfter, kinds];
}

function twiceAsLong(rows: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * rows.length);
  longer.set(rows);
  return longer;
}
