const slots = 1 << 16;
/** Slots that a word may stand in. */
const ways = 4;
/** Letters of the longest word that fits in two numbers of 30 bits. */
export const longestPlain = 12;
export const bitsPerLetter = 5;
export const halfBits = 30;

/**
 * What short words mean, by their letters, five bits each: the latter six in
 * `low`, those before in `high`. Exact, and bounded: where all its slots are
 * full a word takes the place of another.
 */
export class PlainWords {
  readonly #letters = new Int32Array(2 * slots);
  readonly #meanings = new Uint32Array(slots);
  #next = 0;

  /** Answers what a word means, -1 when it is not known. */
  find(low: number, high: number): number {
    const first = slotOf(low, high);
    for (let slot = first; slot < first + ways; slot++) {
      if (
        this.#letters[2 * slot] === low &&
        this.#letters[2 * slot + 1] === high
      ) {
        return this.#meanings[slot] ?? 0;
      }
    }
    return -1;
  }

  keep(low: number, high: number, meaning: number): void {
    const first = slotOf(low, high);
    let slot = first;
    while (slot < first + ways && this.#letters[2 * slot] !== 0) slot++;
    if (slot === first + ways) slot = first + (this.#next++ % ways);
    this.#letters[2 * slot] = low;
    this.#letters[2 * slot + 1] = high;
    this.#meanings[slot] = meaning;
  }
}

function slotOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return (mixed >>> 16) & -ways;
}
