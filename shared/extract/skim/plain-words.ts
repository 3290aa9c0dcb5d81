const slots = 1 << 15;
/** Slots that a word may stand in: one line of the processor's memory. */
const ways = 4;
/** Numbers of a slot: the letters, what they mean, and nothing. */
const width = 4;
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
  readonly #slots = new Int32Array(width * slots);
  #next = 0;

  /** Answers what a word means, -1 when it is not known. */
  find(low: number, high: number): number {
    const slots = this.#slots;
    const first = width * slotOf(low, high);
    for (let at = first; at < first + width * ways; at += width) {
      if (slots[at] === low && slots[at + 1] === high) {
        return slots[at + 2] ?? 0;
      }
    }
    return -1;
  }

  keep(low: number, high: number, meaning: number): void {
    const first = slotOf(low, high);
    let slot = first;
    while (slot < first + ways && this.#slots[width * slot] !== 0) slot++;
    if (slot === first + ways) slot = first + (this.#next++ % ways);
    this.#slots.set([low, high, meaning], width * slot);
  }
}

function slotOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return (mixed >>> 17) & -ways;
}
