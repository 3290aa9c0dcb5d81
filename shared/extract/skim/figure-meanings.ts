/** Stands for figures, whichever they are; short ones stand for themselves. */
export const figures = '0000';
/** Stands for a number, in figures or in words; no text has it as a part. */
export const anyNumber = '{}';
const longest = figures.length - 1;
const zero = 0x30;

/** Answers the part that a run of figures is. */
export function partOfFigures(run: string): string {
  return run.length > longest ? figures : run;
}

/** What figures mean, each run of few worked out once. */
export class FigureMeanings {
  /** By a one and the figures: 1024 for "024"; below 0 what is not known. */
  readonly #meanings = new Int32Array(2 * 10 ** longest).fill(-1);
  readonly #meaningOf: (part: string) => number;

  constructor(meaningOf: (part: string) => number) {
    this.#meaningOf = meaningOf;
  }

  /** Of the figures text[start, end). */
  of(text: string, start: number, end: number): number {
    const index = end - start > longest ? 0 : indexOf(text, start, end);
    const known = this.#meanings[index] ?? 0;
    if (known >= 0) return known;
    const meaning = this.#meaningOf(partOfFigures(text.slice(start, end)));
    this.#meanings[index] = meaning;
    return meaning;
  }
}

function indexOf(text: string, start: number, end: number): number {
  let index = 1;
  for (let at = start; at < end; at++) {
    index = 10 * index + text.charCodeAt(at) - zero;
  }
  return index;
}
